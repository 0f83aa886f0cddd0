package io.luxuan.expert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One application's panel during a draw. The choice stands in the order of chance. */
final class Table {
    private final ReviewCase application;
    private final List<Holder> choice;
    private final List<Holder> panel = new ArrayList<>();

    Table(ReviewCase application, List<Holder> choice) {
        this.application = application;
        this.choice = choice;
    }

    ReviewCase application() {
        return application;
    }

    List<Holder> choice() {
        return choice;
    }

    boolean isShort(int size) {
        return panel.size() < size;
    }

    int seated() {
        return panel.size();
    }

    /** Seats the least loaded allowed expert who has room; false when there is none. */
    boolean seatFree() {
        Optional<Holder> free = choice.stream().filter(Holder::hasRoom).filter(holder -> accepts(holder, null))
                .min(Comparator.comparingInt(Holder::load));
        free.ifPresent(this::seat);
        return free.isPresent();
    }

    /** Whether the expert could sit here once {@code leaving} has gone. */
    boolean accepts(Holder holder, Holder leaving) {
        return panel.stream().filter(member -> member != leaving)
                .noneMatch(member -> member == holder || member.expert().isOfSameInstitutionAs(holder.expert()));
    }

    void seat(Holder holder) {
        panel.add(holder);
        holder.seats().add(this);
    }

    void release(Holder holder) {
        panel.remove(holder);
        holder.seats().remove(this);
    }

    List<String> expertIds() {
        return panel.stream().map(holder -> holder.expert().expertId()).toList();
    }
}
