package io.luxuan.paper.whole;

import java.time.LocalDateTime;

/** @param madeOf what it was made of, in one number: another paper is made when that is another */
record KeptPaper(
        String applicationId, int versionNo, boolean blind, String madeOf, String fileId, String mediaType, long sizeBytes, String sha256,
        LocalDateTime madeAt) {}
