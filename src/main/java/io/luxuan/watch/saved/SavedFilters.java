package io.luxuan.watch.saved;

import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** A manager's own filters: a convenience of one person, so no line of the audit log tells of them. */
@UseCase
@ForManagers
public class SavedFilters {
    private final FilterMapper filters;
    private final MovableClock clock;

    SavedFilters(FilterMapper filters, MovableClock clock) {
        this.filters = filters;
        this.clock = clock;
    }

    /** Those of the signed-in person for a list. */
    public List<SavedFilter> on(String page) {
        return filters.on(Actors.require().id(), page);
    }

    /** One of the same name is replaced. */
    @Transactional
    public SavedFilter save(String page, String query, String name) {
        String me = Actors.require().id();
        String called = name.strip();
        FilterRules.page(page).require();
        FilterRules.query(query).require();
        FilterRules.named(called).require();
        filters.deleteNamed(me, page, called);
        FilterRules.room(filters.on(me, page).size()).require();
        SavedFilter filter = new SavedFilter(Ids.next(), me, page, called, query, clock.now());
        filters.insert(filter);
        return filter;
    }

    /** Answers the list on which it stood. */
    @Transactional
    public String forget(String id) {
        String me = Actors.require().id();
        SavedFilter filter = filters.find(me, id).orElseThrow(() -> new NotFound("filter", id));
        filters.delete(me, id);
        return filter.page();
    }
}
