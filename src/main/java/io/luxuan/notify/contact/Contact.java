package io.luxuan.notify.contact;

import io.luxuan.notify.Way;
import java.time.LocalDateTime;

/** An address that was proved to be its owner's. */
public record Contact(Way way, String address, LocalDateTime confirmedAt) {}
