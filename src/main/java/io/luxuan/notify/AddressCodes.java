package io.luxuan.notify;

/**
 * Proof that an address is somebody's: a code is sent to it, and whoever types it back has read it. For addresses of accounts and, with
 * another purpose, for those of people who have none.
 */
public interface AddressCodes {
    /** Whether codes can be sent by this way at all. */
    boolean canSend(Way way);

    /** In its normal form. @throws io.luxuan.shared.Refusal {@code code.address} at the field {@code address} when it cannot be one */
    String checked(Way way, String address);

    /**
     * Sends a code, good for a quarter of an hour. Answers the id under which it is proved.
     *
     * @param purpose at most 30 characters: a code of one purpose proves nothing for another
     * @param owner   whose address it is to be: an account, or a session's or form's own id
     * @throws io.luxuan.shared.Refusal {@code code.too-many} for more than a few in an hour by this asker, or by all strangers together;
     *         {@code code.not-sent} when it could not be handed over; {@code code.address}: all at the field {@code address}
     */
    String send(String purpose, String owner, Way way, String address, CodeAsker asker);

    /**
     * The same under an id that the caller chose before, so that whoever asked need not wait until it is sent. An empty address stands for
     * nobody's: a code is kept that nobody gets, and proving it is the same work.
     */
    void send(String id, String purpose, String owner, Way way, String address, CodeAsker asker);

    /**
     * Answers the address that was proved; a code counts once.
     *
     * @throws io.luxuan.shared.Refusal {@code code.wrong} or, after five wrong ones or its time, {@code code.over}: at the field {@code code}
     */
    String prove(String id, String purpose, String owner, String code);
}
