package io.luxuan.application;

import io.luxuan.shared.ReadFace;
import java.time.LocalDateTime;
import java.util.List;

/** What a unit has to do apart from its applications; its home page shows it before these. */
@ReadFace
public interface UnitDuties {
    /** In few statements. */
    List<Duty> of(String organisationId);

    /**
     * @param title of what it is about
     * @param task  as in {@code task.<task>}
     * @param link  where it is done
     * @param due   null for no deadline
     */
    record Duty(String title, String number, String task, String link, LocalDateTime due) {}
}
