/**
 * Numbers in letters: another one is another fact. Of words that are also articles or pronouns ("un", "ein", "uno") none
 * is here. English, German, French, Spanish, Italian, Portuguese and Dutch.
 */
const NUMBER_WORDS = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
   nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
   billion billions trillion dozen dozens half third quarter quarters twice double triple
   null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn
   neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend millionen milliarden halb drittel
   deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante
   cent cents mille milliard milliards moitié tiers
   dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta
   setenta ochenta noventa cien ciento mil millón millones mitad
   due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici venti trenta quaranta cinquanta
   sessanta settanta ottanta novanta cento mila milione milioni miliardo miliardi metà
   dois duas três quatro sete oito dez doze treze quatorze catorze quinze vinte trinta quarenta cinquenta sessenta setenta
   oitenta noventa cem milhão milhões bilhão bilhões metade
   twee drie vijf zes zeven acht negen tien twaalf dertien veertien vijftien twintig dertig veertig vijftig zestig zeventig
   tachtig negentig honderd duizend miljoen miljard helft`.split(/\s+/),
);

/** Whether a word in small letters is a number. */
export const isNumberWord = (word: string): boolean => NUMBER_WORDS.has(word);
