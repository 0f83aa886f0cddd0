package io.luxuan.notify;

import java.util.Optional;

/** Addresses of accounts that were proved to be theirs, for whoever has to reach their owners at once. */
public interface ProvedContacts {
    /** By mail before text message; empty where there is none or the way is shut. */
    Optional<Proved> best(String accountId);

    /** An address that was proved by a code which the caller sent. */
    void confirm(String accountId, Way way, String address);

    /** Hands one letter over at once. Answers whether somebody took it. */
    boolean carry(Way way, String address, String subject, String text);

    record Proved(Way way, String address) {}
}
