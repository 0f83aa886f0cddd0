package io.luxuan.watch;

import java.time.LocalDateTime;

/** A task of the signed-in person. @param path null where no page is known for it */
record TaskLine(String step, String subject, String roundTitle, String path, LocalDateTime dueAt, boolean overdue) {}
