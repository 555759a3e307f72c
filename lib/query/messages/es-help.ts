// The guide of the site in Spanish: a table, hence its length.
import type { helpWords as English } from "./en-help.ts";
import { rich } from "./rich.ts";

/** What the guide says, in Spanish. */
export const helpWords: typeof English = ({ number, percent }) => ({
  title: "Cómo buscar",
  intro:
    "Cada ejemplo encuentra algo en este archivo. Lo que elija junto a los resultados continúa desde ahí, y la dirección lo conserva todo: una búsqueda se puede enviar tal cual.",
  onPage: "En esta página",
  examples: "Qué se puede preguntar",
  groups: { words: "Palabras", values: "Personas, países, medios", dates: "Fechas, y todo junto" },
  meaning: {
    words: "ambas palabras, en cualquier parte de un artículo",
    phrase: "estas palabras seguidas",
    without: "la primera palabra, sin la segunda",
    either: "una u otra palabra",
    grouped: "los paréntesis agrupan: la primera palabra con una de las otras dos",
    begun: "palabras que empiezan así",
    pattern: "palabras de esta forma: ? es una letra, * cualquier número, tras dos letras al menos",
    within: "estas palabras con otras diez entre ellas como mucho, en cualquier orden",
    near: "lo mismo con cinco, 99 como máximo; a ambos lados, palabras o frases",
    title: "palabras del titular",
    person: "una persona, por el nombre que se muestra",
    catalogue: "lo mismo, como lo escriben los catálogos",
    country: "un país, por su nombre o su código",
    about: "artículos que tratan de él, no los que solo lo nombran; también con personas",
    outlet: "quién lo publicó",
    cited: "un medio al que remite el texto",
    author: "quién lo escribió",
    language: "el idioma del texto, por su nombre o su código",
    collection: "lo que entró en este archivo con ese nombre",
    list: "los artículos de una lista de lectura",
    not: "un signo menos delante de un campo excluye su valor",
    before: "artículos de antes de un año, un mes o un día",
    after: "artículos de después",
    month: "fechas como se escriben en inglés: spring 1989, the 1980s, last week; también on:1969-07-20",
    added: "lo que entró en este archivo en los últimos siete días",
    together: "todo ello en una sola búsqueda",
  },
  and: (typed, chosen) => `${typed}, y después ${chosen}`,
  rules: "Cómo se leen las palabras",
  says: {
    words: "Deben figurar todas las palabras; la última puede ser un comienzo mientras no la siga un espacio.",
    letters:
      "Mayúsculas y acentos no cuentan. Solo US, WHO, IT y AM en mayúsculas son palabras distintas de us, who, it y am.",
    limits:
      "Una búsqueda admite 60 palabras y valores. Lo que aquí no es un operador se busca como palabras, y la página lo dice.",
    slips:
      "Si no se encuentra nada, las palabras mal escritas se leen como las más parecidas que encuentran algo, y la página lo dice.",
    wider:
      "Encima de los resultados hay palabras que en este archivo aparecen junto a lo que escribió; un clic añade una como alternativa.",
    views:
      "Lista, Mapa, Red y Cronología muestran los mismos resultados, se haya escrito o elegido lo que sea; cada número lleva en ellas a sus artículos.",
  },
  marks: {
    title: "Qué significan las marcas",
    results: "En los resultados",
    filters: "Junto a los resultados",
    article: "En un artículo",
    marked: "resaltado",
    isMarked: "lo que se buscaba: una palabra que escribió, o el nombre de un valor que eligió",
    isCopies:
      "el mismo texto del mismo día en otra parte: un resultado los representa a todos, y el enlace muestra palabra por palabra qué difiere",
    isFolded:
      "otros estados de la noticia, antes, después, corregidos o en otra parte: cada uno cuenta como artículo, y la página los pliega bajo el primero",
    derived: "un titular formado con el texto",
    isOwnPage: "la página de una persona, un país o un medio: desde cuándo, con quién, con qué palabras",
    value: (count) => `un valor, ${number(count)}`,
    isValue:
      "un clic deja solo los artículos que lo tienen. El número dice cuántos son, exactamente; los valores elegidos en una lista son alternativas",
    isWithout: "excluye el valor; cuando está excluido, + lo recupera",
    isAlso: "lo exige además del elegido, en el mismo artículo",
    isMentioned: "si basta que el texto lo nombre, o si el artículo debe tratar de él",
    isSeveral: "un nombre que parece llevar más de una persona; este archivo no puede separar sus artículos",
    name: "García",
    isUnresolved: "un apellido del que el texto no dice de quién es; el artículo enumera quién puede ser",
    names: (people, countries, outlets) => rich`${people}, ${countries}, ${outlets}`,
    isNames:
      "lo que encontró el programa; un clic lleva a todos los artículos que lo tienen, y el subrayado se puede quitar",
    isEvidence:
      "junto a un nombre: el artículo trata de él y lo nombra tantas veces. El número abre las frases, con la regla que encontró cada una",
    aside: "Apartado",
    isAside:
      "partes de la fuente que no son el artículo, como pies de página y mensajes incrustados: se conservan, con el motivo",
    isWrong: "donde usted puede corregir este archivo: la manera de decirlo",
  },
  trust: {
    title: "Hasta dónde fiarse",
    people: (texts, right, found) =>
      `Personas: en ${number(texts)} textos de prensa con respuestas conocidas, es correcto el ${percent(right)} % de lo nombrado, y se encontró al ${percent(found)} % de quienes figuran en ellos.`,
    countries: (texts, right, found) =>
      `Países de los que trata un artículo: en ${number(texts)} textos, ${percent(right)} % correctos y ${percent(found)} % encontrados.`,
    counts: "Los números son exactos: el que acompaña a un valor es el de los artículos que encuentra un clic en él.",
    dates:
      "Las fechas son las de la fuente, tan exactas como están escritas en ella. De lo que solo se sabe el año, no está en ningún mes.",
    check: "Un programa que acierta nueve veces de diez se equivoca una: abra la prueba antes de publicar.",
    more: "Todas las medidas",
  },
  correct: {
    title: "Corregir lo que está mal",
    how: "Un artículo tiene «¿Hay un error?» junto a cada valor donde usted puede corregirlo, en la máquina que guarda este archivo. Antes de escribir nada verá cuántos artículos cambia; conserva su nombre y el día, se mantiene tras cada importación y se puede deshacer.",
    others: "Si no lo ve, dígaselo a quien guarda este archivo.",
  },
  keep: {
    title: "Citar, guardar, seguir, llevarse",
    cite: "Citar: cada artículo tiene una dirección permanente y, bajo el texto, una cita en BibTeX, RIS, CSL-JSON o texto simple. Un titular que no es de la fuente va entre corchetes.",
    keep: "Guardar: marque resultados, o abra un artículo, y póngalos en una lista de lectura, con notas.",
    follow:
      "Seguir: bajo los resultados están los canales de cada búsqueda y «Guardar esta búsqueda», que después dice qué hay de nuevo.",
    export:
      "Llevarse: bajo los resultados, todos ellos como tabla, para gestores de referencias, como texto o como archivo web, con un recibo de cómo se encontraron.",
    programs: "Los programas también pueden preguntar todo esto.",
  },
  keys: {
    title: "Teclas",
    box: { key: "/", does: "a la búsqueda" },
    next: { key: "n", does: "a la coincidencia siguiente en un artículo" },
    previous: { key: "Mayús-N", does: "a la anterior" },
  },
  tour: {
    title: "¿Primera visita? Cuatro cosas que conviene saber",
    search: "Escriba lo que quiera",
    isSearch: "Palabras, un nombre o un país; la búsqueda propone a quién y qué conoce este archivo.",
    narrow: "Acote",
    isNarrow: "Junto a los resultados: personas, países, medios y fechas, con el número exacto que encuentra un clic.",
    check: "Pregunte por qué",
    isCheck: "Cada nombre de un artículo abre las frases en las que se encontró.",
    take: "Lléveselo",
    isTake: "La dirección conserva la búsqueda. Envíela, sígala, cite un artículo, lléveselo todo.",
    more: "Cómo buscar",
    hide: "Ocultar",
    show: "Volver a ver esta guía en la portada",
  },
});
