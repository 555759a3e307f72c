import type { savedWords as English } from "./en-saved.ts";
import { french } from "./fr-formats.ts";
import { rich } from "./rich.ts";

/** What is said of saved searches in French. */
export const savedWords: typeof English = ({ number }) => {
  const since = (at: string) => french.since(at.slice(0, 10));
  return {
    title: "Recherches enregistrées",
    intro:
      "Les recherches auxquelles reviennent les lecteurs de ces archives, avec ce qui y est entré depuis leur dernière consultation.",
    none: "Aucune recherche n’est encore enregistrée. « Enregistrer cette recherche » figure à côté des résultats de toute recherche ; sur un téléphone, sous « Dates et plus ».",
    save: "Enregistrer cette recherche",
    name: "Nom",
    doSave: "Enregistrer",
    all: (count) => `${number(count)} ${french.plural(count, "article", "articles")}`,
    fresh: (count, at) =>
      count === 0
        ? `rien de nouveau ${since(at)}`
        : `${number(count)} ${french.plural(count, "nouveau", "nouveaux")} ${since(at)}`,
    look: (name) => `Afficher les nouveaux : ${name}`,
    doLook: "Afficher les nouveaux",
    change: "Modifier",
    rename: "Renommer",
    drop: (name) => `Supprimer : ${name}`,
    doDrop: "Supprimer",
    unread: "Cette recherche est conservée, mais ne peut être faite pour l’instant.",
    notRead: (parameter, fault) => `Elle est illisible : ${parameter} ${fault}.`,
    alerts: "Alertes",
    noAlerts: (command) =>
      rich`Une alerte annonce les nouveautés par courriel, webhook ou fichier ; la personne assise devant cette machine en crée une avec ${command}.`,
    alert: (where, when) =>
      `${where}, ${{ import: "après chaque importation", hourly: "une fois par heure", daily: "une fois par jour" }[when]}`,
    failing: (why, at) => rich`En échec ${since(at)}, et retentée : ${why}`,
    reasons: {
      notSet: ({ setting }) => `le réglage ${setting} n’est pas défini.`,
      answered: ({ at, status }) => `${at} a répondu ${status}.`,
      silent: ({ at, seconds }) =>
        `${at} n’a pas répondu en ${number(seconds)} ${french.plural(seconds, "seconde", "secondes")}.`,
      unreachable: ({ at, detail }) => `${at} est injoignable (${detail}).`,
      private: ({ at, detail }) =>
        `${at} est dans un réseau privé (${detail}) ; une alerte ajoutée avec --private peut s’y adresser.`,
      address: ({ at, detail }) =>
        `${at} n’est pas une adresse que l’on interroge (${detail}) ; une alerte ajoutée avec --private peut s’y adresser.`,
      signIn: ({ setting }) => `le serveur de courriel refuse le nom et le mot de passe de ${setting}.`,
      file: ({ path, state }) =>
        `impossible d’écrire « ${path} » : ${
          {
            noFolder: "son dossier n’existe pas",
            isFolder: "c’est un dossier",
            denied: "accès refusé",
            readOnly: "le système de fichiers est en lecture seule",
            full: "le disque est plein",
          }[state]
        }.`,
    },
    mail: (to) => `courriel à ${to}`,
    webhook: (host) => `webhook vers ${host}`,
    file: "un fichier de cette machine",
    done: "Modification enregistrée.",
    undo: "Annuler",
    faults: {
      noName: "La recherche n’a pas reçu de nom, ou il est trop long.",
      noSearch: "Cette recherche enregistrée n’existe plus.",
      unread: "La recherche ne peut être lue telle quelle ; elle n’a donc pas été enregistrée.",
      noLine: "Cette modification n’existe pas, ou elle est déjà annulée.",
      notFitting:
        "Rien n’a été modifié : ce qui a été envoyé ne vient pas d’un formulaire de cette page, ou est trop long.",
    },
    failed: (why) => `Rien n’a été enregistré : ${why}`,
    refusals: {
      open: "Aucune recherche ne peut être enregistrée ici : ce site est ouvert à d’autres machines et ne sait pas qui est qui.",
      forwarded:
        "Aucune recherche ne peut être enregistrée par un serveur mandataire : ce site ne saurait pas qui demande.",
      foreignHost:
        "Aucune recherche ne peut être enregistrée sous cette adresse ; employez http://127.0.0.1 ou http://localhost.",
      samples:
        "Les recherches dans les exemples ne peuvent être enregistrées ; celles dans les articles que vous importez, si.",
      noArchive:
        "Aucune recherche ne peut être enregistrée ici : cela se fait là où sont les archives, sur une autre machine.",
      role: "Votre compte peut lire ces archives ; enregistrer des recherches revient à qui a le rôle d’éditeur.",
      forged:
        "Rien n’a été modifié : le formulaire ne venait pas d’une page de ce site, ou le site a redémarré depuis. Revenez en arrière, rechargez la page et envoyez-le de nouveau.",
    },
  };
};
