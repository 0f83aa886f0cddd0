package io.luxuan.application;

import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.TableView;
import io.luxuan.storage.AttachmentContent;
import java.util.List;

/**
 * One application to be read from top to bottom: fragment {@code application/document :: document(${document})}.
 *
 * @param version       number of the submitted version; 0 for a draft
 * @param fieldLabel    what the field is called in this programme
 * @param attachmentsAt address under which an attachment's id is appended for download
 */
public record ApplicationDocument(
        ApplicationSummary summary, int version, String fieldLabel, String fieldName, List<Section> sections,
        String attachmentsAt) {

    public record Section(String key, String title, List<Entry> entries) {}

    /** @param text as people read it; empty when nothing was answered; @param table of a TABLE; null otherwise */
    public record Entry(String key, String label, QuestionType type, String text, List<Attachment> attachments, TableView table) {}

    public record Attachment(String id, String name, String mediaType, long bytes) {
        /** Whether browsers show it in a page. */
        public boolean isShown() {
            return AttachmentContent.isShown(mediaType);
        }

        /** Such as {@code 1.4 MB}. */
        public String size() {
            return bytes < 1024 * 1024 ? Math.max(1, bytes / 1024) + " KB" : "%.1f MB".formatted(bytes / 1024.0 / 1024);
        }
    }

    /** All files of it, in the order of the form. */
    public List<Attachment> files() {
        return sections.stream().flatMap(section -> section.entries().stream()).flatMap(entry -> entry.attachments().stream()).toList();
    }

    /** Where versions are compared; null for readers who are shown this version alone. */
    public String versionsAt() {
        return beside("versions");
    }

    /** Where the whole is taken as one paper; null for readers who are not given it. */
    public String paperAt() {
        return beside("paper.pdf");
    }

    /** Where signed pages are; null for readers who are not shown them. */
    public String signatureAt() {
        return beside("signature");
    }

    private String beside(String what) {
        return attachmentsAt.matches("/(applicant|recommender|manager)/applications/[^/]+/attachments")
                ? attachmentsAt.replaceFirst("attachments$", what) : null;
    }

    /** The same document on a page of another role, whose attachments are downloaded from that role's own address. */
    public ApplicationDocument withAttachmentsAt(String address) {
        return new ApplicationDocument(summary, version, fieldLabel, fieldName, sections, address);
    }
}
