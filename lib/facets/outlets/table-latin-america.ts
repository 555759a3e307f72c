/** Outlets of Latin America: own knowledge. Rows as `readTable` takes them. */
export const LATIN_AMERICA = `
= MX
Notimex | | notimex.gob.mx | agency
El Universal #el-universal | El Universal Mexico | eluniversal.com.mx | paper
Reforma? | Grupo Reforma~ | reforma.com | paper
Excélsior | | excelsior.com.mx | paper
La Jornada | | jornada.com.mx | paper
Milenio | Milenio TV; Grupo Milenio | milenio.com | paper
El Financiero? #el-financiero-mx | | elfinanciero.com.mx | paper
El Economista? #el-economista-mx | | eleconomista.com.mx | paper
El Norte? #el-norte | | elnorte.com | paper
El Diario de Juárez | | diario.mx | paper
Zeta@ #zeta-tijuana | Semanario Zeta | zetatijuana.com | magazine
Proceso? | | proceso.com.mx | magazine
Animal Político | | animalpolitico.com | site
Aristegui Noticias | | aristeguinoticias.com | site
Sin Embargo | SinEmbargo | sinembargo.mx | site
Riodoce | | riodoce.mx | paper
Televisa | Noticieros Televisa; TelevisaUnivision | televisa.com nmas.com.mx | broadcaster
TV Azteca | Azteca Noticias | tvazteca.com | broadcaster
Radio Fórmula | Grupo Fórmula | radioformula.com.mx | broadcaster
Uno TV | UnoTV | unotv.com | broadcaster
Mexico News Daily | | mexiconewsdaily.com | site
= GT
Prensa Libre | | prensalibre.com | paper
elPeriódico | El Periódico de Guatemala | elperiodico.com.gt | paper
La Hora? #la-hora-gt | | lahora.gt | paper
Plaza Pública | | plazapublica.com.gt | site
Siglo Veintiuno | Siglo XXI? | | paper
= SV
El Faro? | | elfaro.net | site
La Prensa Gráfica | | laprensagrafica.com | paper
El Diario de Hoy | | elsalvador.com elsalvador.com.sv | paper
= HN
La Prensa? #la-prensa-hn | | laprensa.hn | paper
El Heraldo? #el-heraldo-hn | | elheraldo.hn | paper
La Tribuna? #la-tribuna-hn | | latribuna.hn | paper
Radio Globo? #radio-globo-hn | | | broadcaster
= NI
La Prensa? #la-prensa-ni | | laprensani.com | paper
El Nuevo Diario | | elnuevodiario.com.ni | paper
Barricada | | | paper
Confidencial? | | confidencial.digital | site
Radio Corporación | | | broadcaster
= CR
La Nación? #la-nacion-cr | | nacion.com | paper
The Tico Times | | ticotimes.net | paper
La República? #la-republica-cr | | larepublica.net | paper
= PA
La Prensa? #la-prensa-pa | La Prensa de Panamá | prensa.com | paper
La Estrella de Panamá | | laestrella.com.pa | paper
TVN Noticias | | tvn-2.com | broadcaster
= CU
Prensa Latina | | prensa-latina.cu plenglish.com | agency
Granma | Granma International | granma.cu | paper
Juventud Rebelde | | juventudrebelde.cu | paper
Cubadebate | | cubadebate.cu | site
Radio Rebelde | | radiorebelde.cu | broadcaster
14ymedio | | 14ymedio.com | site
Radio Havana Cuba | Radio Havana; Radio Habana Cuba | radiohc.cu | broadcaster
Diario de Cuba | | diariodecuba.com | site
CiberCuba | | cibercuba.com | site
= DO
Listín Diario | | listindiario.com | paper
Diario Libre | | diariolibre.com | paper
El Caribe? | | elcaribe.com.do | paper
Hoy? #hoy-do | | hoy.com.do | paper
Dominican Today | | dominicantoday.com | site
= VE
El Universal? #el-universal-ve | | eluniversal.com | paper
El Nacional? #el-nacional-ve | | el-nacional.com | paper
Últimas Noticias | | ultimasnoticias.com.ve | paper
Tal Cual | TalCual | talcualdigital.com | paper
Venezolana de Televisión | VTV? | vtv.gob.ve | broadcaster
Agencia Venezolana de Noticias | AVN? | avn.info.ve | agency
Venpres | | | agency
Globovisión | | globovision.com | broadcaster
RCTV | Radio Caracas Televisión | | broadcaster
teleSUR | | telesurtv.net telesurenglish.net | broadcaster
Efecto Cocuyo | | efectococuyo.com | site
Armando.info | Armando Info | armando.info | site
El Pitazo | | elpitazo.net | site
= CO
El Tiempo #el-tiempo | | eltiempo.com | paper
El Espectador | | elespectador.com | paper
El Colombiano | | elcolombiano.com | paper
El Heraldo? #el-heraldo-co | | elheraldo.co | paper
El País? #el-pais-co | El País de Cali | elpais.com.co | paper
La República? #la-republica-co | | larepublica.co | paper
Semana? | | semana.com | magazine
Caracol Radio | Caracol~ | caracol.com.co | broadcaster
Caracol TV | Noticias Caracol; Caracol Televisión | noticias.caracoltv.com caracoltv.com | broadcaster
RCN? | RCN Radio; RCN TV; Noticias RCN; Radio Cadena Nacional | noticiasrcn.com rcnradio.com | broadcaster
Blu Radio | | bluradio.com | broadcaster
W Radio | | wradio.com.co | broadcaster
The Bogotá Post | Bogotá Post | thebogotapost.com | site
La Silla Vacía | | lasillavacia.com | site
= EC
El Comercio? #el-comercio-ec | | elcomercio.com | paper
El Universo #el-universo-ec | | eluniverso.com | paper
Hoy? #hoy-ec | | | paper
Expreso? #expreso-ec | Diario Expreso | expreso.ec | paper
El Telégrafo? #el-telegrafo-ec | | eltelegrafo.com.ec | paper
Ecuavisa | | ecuavisa.com | broadcaster
Teleamazonas | | teleamazonas.com | broadcaster
Primicias? | | primicias.ec | site
= PE
El Comercio #el-comercio | | elcomercio.pe | paper
La República? #la-republica-pe | | larepublica.pe | paper
Expreso? #expreso-pe | | expreso.com.pe | paper
Gestión? | | gestion.pe | paper
Perú 21 | Peru21 | peru21.pe | paper
Correo? #correo-pe | Diario Correo | diariocorreo.pe | paper
Caretas | | caretas.pe | magazine
El Peruano? | | elperuano.pe | paper
Andina? #andina | | andina.pe | agency
RPP? | RPP Noticias; Radio Programas del Perú; Radioprogramas | rpp.pe | broadcaster
América Televisión | | americatv.com.pe | broadcaster
Canal N | | canaln.pe | broadcaster
IDL-Reporteros | | idl-reporteros.pe | site
Ojo Público | OjoPúblico | ojo-publico.com | site
= BO
La Razón? #la-razon-bo | | la-razon.com | paper
El Deber | | eldeber.com.bo | paper
Los Tiempos | | lostiempos.com | paper
Página Siete | | paginasiete.bo | paper
El Diario? #el-diario-bo | | eldiario.net | paper
Radio Fides | Agencia de Noticias Fides | radiofides.com | broadcaster
Agencia Boliviana de Información | | abi.bo | agency
= CL
El Mercurio | Mercurio? | elmercurio.com emol.com | paper
La Tercera | | latercera.com | paper
La Segunda? | | lasegunda.com | paper
La Nación? #la-nacion-cl | | lanacion.cl | paper
La Época? | | | paper
BioBioChile | Radio Bío Bío; Radio Biobío; BioBio | biobiochile.cl | broadcaster
Radio Cooperativa | Cooperativa? | cooperativa.cl | broadcaster
El Mostrador | | elmostrador.cl | site
CIPER? | Ciper Chile | ciperchile.cl | site
The Clinic? | | theclinic.cl | magazine
Televisión Nacional de Chile | TVN? | tvn.cl 24horas.cl | broadcaster
Santiago Times | | santiagotimes.cl | site
= AR
Télam | | telam.com.ar | agency
Noticias Argentinas | | noticiasargentinas.com | agency
Diarios y Noticias | DyN? | | agency
Clarín | | clarin.com | paper
La Nación #la-nacion | | lanacion.com.ar | paper
Página/12 | Página 12 | pagina12.com.ar | paper
Ámbito Financiero | Ámbito? | ambito.com | paper
El Cronista | El Cronista Comercial | cronista.com | paper
Perfil? | | perfil.com | paper
La Prensa? #la-prensa-ar | | laprensa.com.ar | paper
La Razón? #la-razon-ar | | | paper
La Voz del Interior | | lavoz.com.ar | paper
La Gaceta #la-gaceta-ar | | lagaceta.com.ar | paper
Buenos Aires Herald | | buenosairesherald.com | paper
Buenos Aires Times | | batimes.com.ar | paper
Infobae | | infobae.com | site
Todo Noticias | TN? | tn.com.ar | broadcaster
C5N | | c5n.com | broadcaster
Radio Mitre | | radiomitre.cienradios.com | broadcaster
Crónica TV | Crónica? | cronica.com.ar | broadcaster
Olé? #ole-ar | | ole.com.ar | paper
El Gráfico? | | elgrafico.com.ar | magazine
= UY
El País? #el-pais-uy | El País of Montevideo | elpais.com.uy | paper
El Observador | | elobservador.com.uy | paper
Búsqueda? | | busqueda.com.uy | magazine
La República? #la-republica-uy | | | paper
Brecha? | | brecha.com.uy | magazine
La Diaria | | ladiaria.com.uy | paper
MercoPress | Merco Press | mercopress.com | agency
= PY
ABC Color | | abc.com.py | paper
Última Hora? #ultima-hora-py | | ultimahora.com | paper
La Nación? #la-nacion-py | | lanacion.com.py | paper
= BR
Folha de S.Paulo | Folha de São Paulo; Folha de S. Paulo; Folha | folha.uol.com.br folha.com.br | paper
O Estado de S. Paulo | O Estado de São Paulo; Estadão; Estado de S. Paulo; Agência Estado | estadao.com.br | paper
O Globo | Agencia O Globo; Globo? | oglobo.globo.com | paper
G1! | | g1.globo.com | site
TV Globo | Globo TV; Rede Globo; GloboNews; Globo News; TV Globo Internacional | globo.com redeglobo.globo.com | broadcaster
Jornal do Brasil | | jb.com.br | paper
Correio Braziliense | | correiobraziliense.com.br | paper
Zero Hora | | gauchazh.clicrbs.com.br | paper
Gazeta Mercantil | | | paper
Valor Econômico | Valor? | valor.globo.com | paper
Gazeta do Povo | | gazetadopovo.com.br | paper
Estado de Minas | | em.com.br | paper
A Tarde? #a-tarde | | atarde.com.br | paper
Veja? | | veja.abril.com.br | magazine
IstoÉ | Isto É | istoe.com.br | magazine
Época? #epoca-br | | epoca.globo.com | magazine
CartaCapital | Carta Capital | cartacapital.com.br | magazine
Exame? | | exame.com | magazine
Piauí? | | piaui.folha.uol.com.br | magazine
Agência Brasil | | agenciabrasil.ebc.com.br | agency
UOL? | UOL Notícias | uol.com.br | site
Record TV | TV Record; RecordTV; Rede Record | recordtv.r7.com r7.com | broadcaster
SBT? #sbt | | sbt.com.br | broadcaster
TV Cultura | | cultura.uol.com.br | broadcaster
Bandeirantes | TV Bandeirantes; Band News; BandNews; TV Band | band.uol.com.br | broadcaster
Jovem Pan | Jovem Pan News | jovempan.com.br | broadcaster
CNN Brasil | CNN Brazil | cnnbrasil.com.br | broadcaster
The Brazilian Report | | brazilian.report | site
The Rio Times | | riotimesonline.com | site
Agência Pública | | apublica.org | site
Poder360 | | poder360.com.br | site
Metrópoles? | | metropoles.com | site
Lance! #lance-br | | lance.com.br | paper
= US
InSight Crime | | insightcrime.org | site
Americas Quarterly | | americasquarterly.org | magazine
`;
