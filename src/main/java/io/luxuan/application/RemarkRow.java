package io.luxuan.application;

/** @param questionKey empty when the remark speaks of the whole application */
record RemarkRow(String applicationId, int versionNo, String questionKey, String remark) {}
