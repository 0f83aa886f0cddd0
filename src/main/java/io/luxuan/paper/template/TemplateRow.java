package io.luxuan.paper.template;

import java.time.LocalDateTime;

/**
 * A version of a template, without its bytes.
 *
 * @param versionNo from 1 within the kind
 * @param note      what is new in it; empty where nothing was said
 */
public record TemplateRow(
        String id, String kind, int versionNo, State state, String fileName, String note, LocalDateTime uploadedAt, String uploadedBy) {
    public enum State {
        /** 待启用 */ DRAFT,
        /** 在用 */ USED,
        /** 曾用 */ PAST
    }
}
