/**
 * Invented outlets, the busiest first: `name | language | a: dates in its addresses, t: it gives the time of day, T: Title
 * Case`. Their domains end in `.example`, which is reserved (RFC 2606).
 */
export const OUTLET_TABLE = `
The Quayside Tribune | en-GB | at
Northmoor Standard | en-GB | a
The Calder Chronicle | en-US | atT
Windrose Times | en-US | tT
Lakeland Examiner | en-US | aT
The Orchard Post | en | t
Saltmarsh Echo | en-GB | at
The Copperfield Journal | en-US | aT
Evening Lodestar | en | t
The Juniper Mail | en-ZA | a
Highgate Inquirer | en-IN | at
The Banyan Herald | en-IN | a
Coral Coast News | en-AU | t
The Wattle Argus | en-AU | a
Plainsong Daily | en-US | tT
The Kestrel | en-GB | at
Sundial Weekly | en | a
Ironbridge Gazette | en-GB | t
The Delta Beacon | en-US | aT
Mistral Observer | en | at
The Tamarind Times | en-IN | t
Granite Bay Press | en-CA | a
The Lantern Hill Record | en-US | T
Peninsula Sentinel | en | at
The Blue Heron Review | en-CA | a
Cinnamon Coast Star | en-IN | t
The Millrace Bulletin | en-GB | a
Sandstone Mercury | en-AU | at
The Fjord Letter | en | t
Acacia Independent | en-KE | a
The Marlin Register | en-US | aT
Redwater Leader | en-CA | t
The Thistle Advertiser | en-GB | a
Silverpine Dispatch | en-US | tT
The Oleander Courier | en-ZA | at
Stonecrop Monitor | en | a
The Far Harbour News | en-NZ | t
Bramble Hill Messenger | en-GB | a
The Zephyr Telegraph | en-IN | at
Nine Rivers Guardian | en-NG | a
`;

/** Invented news agencies, as a dateline names them. */
export const AGENCIES: readonly string[] = ["Osprey News", "Fathom Wire", "Corvid Press", "Trade Winds Agency"];
