package io.luxuan.workflow;

import io.luxuan.shared.ReadFace;
import java.util.Collection;
import java.util.List;

/** Reminders that were given, by id; for whoever passes them on. */
@ReadFace
public interface GivenReminders {
    List<Reminder> of(Collection<String> ids);
}
