import type { accountWords } from "./en-accounts.ts";
import type { Formats } from "./formats.ts";

/** What is said of signing in and of one's account in French. */
export function frenchAccounts({ number, date }: Pick<Formats, "number" | "date">): ReturnType<typeof accountWords> {
  const minutes = (seconds: number) => {
    const count = Math.ceil(seconds / 60);
    return `${number(count)} ${count < 2 ? "minute" : "minutes"}`;
  };
  return {
    title: "Se connecter",
    intro:
      "Ces archives sont lues par celles et ceux qui y ont un compte. C’est leur responsable qui crée les comptes.",
    name: "Nom",
    password: "Mot de passe",
    signIn: "Se connecter",
    provider: "Se connecter par votre organisation",
    providerIntro: "Votre organisation dit qui vous êtes ; sa page vous ramène ici.",
    byProxy:
      "Le serveur placé devant ce site vous connecte. Il n’a nommé personne, ou personne qui puisse lire ces archives.",
    wrong: "Le nom ou le mot de passe n’est pas juste.",
    locked: (seconds) => `Trop d’essais ont échoué. Réessayez dans ${minutes(seconds)}.`,
    notFitting: "Ce qui a été envoyé ne vient pas d’un formulaire de cette page, ou est trop ancien. Réessayez.",
    noRole:
      "Votre organisation vous a identifié, mais ne vous donne aucun rôle ici. Adressez-vous au responsable de ces archives.",
    nameTaken: "Une autre personne a ici un compte à votre nom. Adressez-vous au responsable de ces archives.",
    failed: "Votre organisation ne vous a pas identifié. Réessayez.",
    away: "Le service de connexion de votre organisation ne répond pas. Réessayez plus tard.",
    signedOut: "Vous êtes déconnecté.",
    account: "Votre compte",
    signedInAs: (name) => `Connecté sous le nom de ${name}.`,
    roles: {
      reader: "Vous pouvez lire, chercher et emporter ce qui est trouvé.",
      editor: "Vous pouvez lire, corriger, garder des listes et des recherches.",
      admin: "Vous pouvez tout ce que ce site permet.",
    },
    signOut: "Se déconnecter",
    signOutEverywhere: "Se déconnecter partout",
    signOutThere: "S’y déconnecter aussi",
    change: "Changer de mot de passe",
    current: "Mot de passe actuel",
    next: "Nouveau mot de passe",
    nextHint: (letters) => `Au moins ${number(letters)} lettres ; plusieurs mots à la suite se retiennent facilement.`,
    doChange: "Changer",
    changed: "Votre mot de passe est changé. Partout ailleurs, vous êtes déconnecté.",
    faults: {
      short: "Le nouveau mot de passe est trop court.",
      long: "Le nouveau mot de passe est trop long.",
      name: "Le nouveau mot de passe contient votre nom.",
    },
    tokens: "Jetons pour programmes",
    tokensIntro:
      "Un jeton permet à un programme de lire en votre nom : API, flux et fichiers. Il accompagne chaque requête dans l’en-tête Authorization, derrière le mot Bearer ; les lecteurs de flux le prennent comme mot de passe, sous n’importe quel nom.",
    noTokens: "Vous n’avez créé aucun jeton.",
    label: "Pour quel usage",
    make: "Créer un jeton",
    made: (day) => `créé le ${date(day)}`,
    used: (day) => (day === null ? "pas encore employé" : `employé pour la dernière fois le ${date(day)}`),
    revoke: "Révoquer",
    revokeOf: (label) => `Révoquer ${label}`,
    revoked: "Le jeton ne vaut plus.",
    newToken: (label) => `Le jeton pour ${label} n’est montré que cette fois. Copiez-le maintenant :`,
    noLabel: "Dites en quelques mots à quoi sert le jeton.",
    mostTokens: (most) => `Un compte a au plus ${number(most)} jetons. Révoquez-en un d’abord.`,
    nothing: "Rien n’a été modifié.",
    all: {
      title: "Comptes",
      roles: { reader: "Lecture", editor: "Rédaction", admin: "Administration" },
      last: (day) => (day === null ? "jamais connecté" : `connecté le ${date(day)}`),
      role: "Rôle",
      roleOf: (name) => `Rôle de ${name}`,
      set: "Fixer le rôle",
      setOf: (name) => `Fixer le rôle de ${name}`,
      reset: "Nouveau mot de passe",
      resetOf: (name) => `Nouveau mot de passe pour ${name}`,
      remove: "Supprimer",
      removeOf: (name) => `Supprimer ${name}`,
      add: "Nom d’un nouveau compte",
      doAdd: "Ajouter",
      newPassword: (name) =>
        `Le mot de passe de ${name} n’est montré que cette fois. Transmettez-le ; il se change sous « Votre compte ».`,
      isNow: (name, role) => `Rôle de ${name} : ${role}.`,
      removed: (name) => `${name} est supprimé, avec ses jetons, et déconnecté. Ses corrections restent.`,
      taken: (name) => `Un compte porte déjà le nom de ${name}.`,
      noName:
        "Un nom a de 1 à 100 lettres, chiffres, espaces, points et traits d’union, et commence et finit par une lettre ou un chiffre.",
    },
  };
}
