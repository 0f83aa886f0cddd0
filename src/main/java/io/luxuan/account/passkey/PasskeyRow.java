package io.luxuan.account.passkey;

import java.time.LocalDateTime;

/**
 * A passkey as the table keeps it.
 *
 * @param credentialId   as browsers write it: base64url
 * @param credential     public key and id as the authenticator gave them, base64url
 * @param rpId           the host name that it was made for; it proves nothing anywhere else
 * @param transports     how browsers reach it, with commas: {@code internal,hybrid}
 * @param signatureCount what the authenticator counted last; many count nothing and stay at 0
 * @param verified       whether its owner was verified (PIN, finger, face) when it was made
 * @param backupEligible whether it may be copied to other devices of its owner
 */
record PasskeyRow(String id, String accountId, String credentialId, String credentialHash, String credential, String rpId, String name,
        String transports, long signatureCount, boolean verified, boolean backupEligible, boolean backedUp, LocalDateTime createdAt,
        LocalDateTime lastUsedAt) {}
