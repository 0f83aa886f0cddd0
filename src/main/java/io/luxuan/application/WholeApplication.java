package io.luxuan.application;

import io.luxuan.application.ApplicationDocument.Section;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * One version of an application with all that stands on its paper.
 *
 * @param document    whose version is 0 where it is the text that the unit is still writing
 * @param leaderQuestion key of the question that names the leader; null where none does
 * @param at          when this version was handed in; null of a text that was not
 * @param members     of the team besides the leader
 * @param recommender name of the department that recommends it; null where none does
 * @param digest      SHA-256 of what the unit declares: answers, files and members; texts that say the same have the same
 */
public record WholeApplication(
        ApplicationDocument document, String leaderQuestion, String roundTitle, int year, String programme, LocalDateTime at, List<Party> members,
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

    /** Without these questions and the one that names the leader. */
    public WholeApplication without(Set<String> questions) {
        List<Section> sections = document.sections().stream().map(section -> new Section(section.key(), section.title(), section.entries().stream()
                .filter(entry -> !entry.key().equals(leaderQuestion) && !questions.contains(entry.key())).toList()))
                .filter(section -> !section.entries().isEmpty()).toList();
        return new WholeApplication(new ApplicationDocument(document.summary(), document.version(), document.fieldLabel(), document.fieldName(),
                sections, document.attachmentsAt()), leaderQuestion, roundTitle, year, programme, at, members, files, recommender, digest);
    }

    public SignatureCode signatureCode() {
        return new SignatureCode(document.summary().id(), shortDigest());
    }
}
