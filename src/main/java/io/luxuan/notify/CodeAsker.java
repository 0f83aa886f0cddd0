package io.luxuan.notify;

import io.luxuan.shared.NetworkAddress;

/**
 * Who asks for a code. What one asks for is not taken from another.
 *
 * @param known whether it is the owner for all we know: signed in, or in a browser from which the owner has signed in before
 */
public record CodeAsker(String who, boolean known) {
    /** Anybody at an address of the network. */
    public static CodeAsker at(String remoteAddress) {
        return new CodeAsker("address " + NetworkAddress.normal(remoteAddress), false);
    }

    /** The owner, at an address of the network. */
    public static CodeAsker ownerAt(String remoteAddress) {
        return new CodeAsker("owner " + NetworkAddress.normal(remoteAddress), true);
    }

    /** Who is signed in and may type any address. */
    public static CodeAsker account(String id) {
        return new CodeAsker("account " + id, false);
    }
}
