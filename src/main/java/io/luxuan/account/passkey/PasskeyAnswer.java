package io.luxuan.account.passkey;

/**
 * What a browser sent.
 *
 * @param ticket what came with the question, unchanged
 * @param answer the credential as JSON ({@code PublicKeyCredential.toJSON})
 */
public record PasskeyAnswer(String ticket, String answer) {
    /** Longer ones come from no authenticator. */
    private static final int MOST = 20_000;

    public boolean isThere() {
        return answer != null && !answer.isBlank();
    }

    boolean isReadable() {
        return isThere() && ticket != null && answer.length() <= MOST && ticket.length() <= MOST;
    }
}
