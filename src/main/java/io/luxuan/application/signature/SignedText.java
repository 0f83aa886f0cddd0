package io.luxuan.application.signature;

/**
 * A text of an application that can be signed.
 *
 * @param version 0 for what is being written; @param page the last that was signed for it; null for none
 */
record SignedText(int version, String digest, SignaturePageRow page) {
    public boolean isDraft() {
        return version == 0;
    }
}
