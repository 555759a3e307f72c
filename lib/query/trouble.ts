/** Why a page or the API got no answer; `messages.trouble` words it. */
export type Trouble = "slow" | "busy" | "down" | "gone" | "unreadable" | "damaged";
