package io.luxuan.decision;

import java.time.LocalDateTime;

/** A change by the meeting, as shown. @param broken why a hard constraint forbids it now; null when it stands */
record ChangeRow(
        String applicationId, String number, String title, ChangeKind kind, String setTo, String reason, LocalDateTime madeAt,
        String broken) {}
