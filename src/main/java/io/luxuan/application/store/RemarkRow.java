package io.luxuan.application.store;

/** @param questionKey empty when the remark speaks of the whole application */
public record RemarkRow(String applicationId, int versionNo, String questionKey, String remark) {}
