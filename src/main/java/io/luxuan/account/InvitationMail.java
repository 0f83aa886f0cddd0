package io.luxuan.account;

/** An invitation by mail in the place of a first password that somebody has to be told. */
public interface InvitationMail {
    boolean isOpen();

    /** In its normal form. @throws io.luxuan.shared.Refusal at the field {@code address} when it cannot be one */
    String checked(String address);

    /** Once the caller's transaction is done. */
    void send(String accountId, String username, String organisationId, String address);
}
