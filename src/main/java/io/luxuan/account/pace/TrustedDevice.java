package io.luxuan.account.pace;

import java.time.LocalDateTime;

/** A browser that spares its owner the second factor. @param browser as it calls itself, in two words */
public record TrustedDevice(String id, String browser, LocalDateTime since, LocalDateTime until) {}
