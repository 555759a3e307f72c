import type { accountWords } from "./en-accounts.ts";
import type { Formats } from "./formats.ts";

/** What is said of signing in and of one's account in Spanish. */
export function spanishAccounts({ number, date }: Pick<Formats, "number" | "date">): ReturnType<typeof accountWords> {
  const minutes = (seconds: number) => {
    const count = Math.ceil(seconds / 60);
    return `${number(count)} ${count === 1 ? "minuto" : "minutos"}`;
  };
  return {
    title: "Iniciar sesión",
    intro: "Leen este archivo quienes tienen una cuenta. Las cuentas las crea quien lo mantiene.",
    name: "Nombre",
    password: "Contraseña",
    signIn: "Entrar",
    provider: "Entrar con su organización",
    providerIntro: "Su organización dice quién es usted; desde su página volverá aquí.",
    byProxy: "El servidor que está delante de este sitio inicia su sesión. No ha nombrado a nadie que pueda leer aquí.",
    wrong: "El nombre o la contraseña no es correcto.",
    locked: (seconds) => `Han fallado demasiados intentos. Vuelva a intentarlo en ${minutes(seconds)}.`,
    notFitting: "Lo enviado no es un formulario de esta página, o es demasiado antiguo. Inténtelo de nuevo.",
    noRole:
      "Su organización lo ha identificado, pero no le da ningún papel aquí. Pregunte a quien mantiene este archivo.",
    nameTaken: "Otra persona tiene aquí una cuenta con su nombre. Pregunte a quien mantiene este archivo.",
    failed: "Su organización no lo ha identificado. Inténtelo de nuevo.",
    away: "El inicio de sesión de su organización no responde. Inténtelo más tarde.",
    signedOut: "Ha cerrado la sesión.",
    account: "Su cuenta",
    signedInAs: (name) => `Sesión iniciada como ${name}.`,
    roles: {
      reader: "Puede leer, buscar y llevarse lo que encuentre.",
      editor: "Puede leer, corregir y guardar listas y búsquedas.",
      admin: "Puede hacer todo lo que este sitio permite.",
    },
    signOut: "Cerrar sesión",
    signOutEverywhere: "Cerrar todas las sesiones",
    signOutThere: "Cerrar la sesión también allí",
    change: "Cambiar la contraseña",
    current: "Contraseña actual",
    next: "Contraseña nueva",
    nextHint: (letters) => `Al menos ${number(letters)} letras; varias palabras seguidas se recuerdan bien.`,
    doChange: "Cambiar",
    changed: "Su contraseña ha cambiado. En los demás lugares su sesión está cerrada.",
    faults: {
      short: "La contraseña nueva es demasiado corta.",
      long: "La contraseña nueva es demasiado larga.",
      name: "La contraseña nueva contiene su nombre.",
    },
    tokens: "Claves para programas",
    tokensIntro:
      "Con una clave un programa lee en su nombre: API, canales y exportaciones. Acompaña cada petición («Authorization: Bearer»); los lectores de canales la toman como contraseña, con cualquier nombre.",
    noTokens: "No ha creado ninguna clave.",
    label: "Para qué",
    make: "Crear una clave",
    made: (day) => `creada el ${date(day)}`,
    used: (day) => (day === null ? "aún sin usar" : `usada por última vez el ${date(day)}`),
    revoke: "Revocar",
    revokeOf: (label) => `Revocar ${label}`,
    revoked: "La clave ya no vale.",
    newToken: (label) => `La clave para ${label} se muestra solo esta vez. Cópiela ahora:`,
    noLabel: "Diga en pocas palabras para qué es la clave.",
    mostTokens: (most) => `Una cuenta tiene como máximo ${number(most)} claves. Revoque una antes.`,
    nothing: "No se ha cambiado nada.",
    all: {
      title: "Cuentas",
      roles: { reader: "Lectura", editor: "Redacción", admin: "Administración" },
      last: (day) => (day === null ? "nunca ha entrado" : `entró el ${date(day)}`),
      role: "Papel",
      roleOf: (name) => `Papel de ${name}`,
      set: "Fijar el papel",
      setOf: (name) => `Fijar el papel de ${name}`,
      reset: "Contraseña nueva",
      resetOf: (name) => `Contraseña nueva para ${name}`,
      remove: "Eliminar",
      removeOf: (name) => `Eliminar a ${name}`,
      add: "Nombre de una cuenta nueva",
      doAdd: "Añadir",
      newPassword: (name) => `La contraseña de ${name} se muestra solo esta vez. Entréguela; se cambia en «Su cuenta».`,
      isNow: (name, role) => `Papel de ${name}: ${role}.`,
      removed: (name) => `${name} ya no tiene cuenta, ni sesiones ni claves. Sus correcciones quedan.`,
      taken: (name) => `Ya hay una cuenta con el nombre ${name}.`,
      noName:
        "Un nombre tiene de 1 a 100 letras, cifras, espacios, puntos y guiones, y empieza y termina con una letra o cifra.",
    },
  };
}
