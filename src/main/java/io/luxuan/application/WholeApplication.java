package io.luxuan.application;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One version of an application with all that stands on its paper.
 *
 * @param document    whose version is 0 where it is the text that the unit is still writing
 * @param at          when this version was handed in; null of a text that was not
 * @param members     of the team besides the leader
 * @param recommender name of the department that recommends it; null where none does
 * @param digest      SHA-256 of what the unit declares: answers, files and members; texts that say the same have the same
 */
public record WholeApplication(
        ApplicationDocument document, String roundTitle, int year, String programme, LocalDateTime at, List<Party> members,
        List<WholeFile> files, String recommender, String digest) {
    private static final int SHOWN = 16;

    /** @param question label of the question to which it belongs; @param sha256 of its bytes, in hexadecimal */
    public record WholeFile(String id, String question, String name, String mediaType, long bytes, String sha256) {}

    public boolean isDraft() {
        return document.version() == 0;
    }

    /** As it is printed on each page, so that pages of different texts are told apart. */
    public String shortDigest() {
        return digest.substring(0, SHOWN);
    }

    public SignatureCode signatureCode() {
        return new SignatureCode(document.summary().id(), shortDigest());
    }
}
