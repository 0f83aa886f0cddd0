package io.luxuan.account.passkey;

/** What a browser is asked for; an answer to one question answers no other. */
enum Purpose { MAKE, PROVE, SIGN_IN }
