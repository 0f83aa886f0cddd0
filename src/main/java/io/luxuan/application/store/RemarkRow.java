package io.luxuan.application.store;

/** @param questionKey empty when the remark speaks of the whole application; @param answer what the unit says to it; null for nothing */
public record RemarkRow(String applicationId, int versionNo, String questionKey, String remark, String answer) {
    public RemarkRow answered(String text) {
        return new RemarkRow(applicationId, versionNo, questionKey, remark, text.isBlank() ? null : text.strip());
    }
}
