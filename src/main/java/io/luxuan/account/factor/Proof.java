package io.luxuan.account.factor;

import io.luxuan.account.passkey.PasskeyAnswer;

/**
 * What somebody gives to show that it is they: something typed, or an answer of a passkey. A page sends both fields, and a
 * passkey that answered goes before what was typed.
 */
record Proof(String typed, PasskeyAnswer passkey) {
    /** Where what is wrong with a passkey is told. */
    static final String PASSKEY_FIELD = "passkey";

    static Proof of(String typed, String ticket, String answer) {
        return new Proof(typed, new PasskeyAnswer(ticket, answer));
    }

    String fieldOr(String typedInto) {
        return passkey.isThere() ? PASSKEY_FIELD : typedInto;
    }
}
