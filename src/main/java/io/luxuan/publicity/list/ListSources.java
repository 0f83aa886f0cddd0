package io.luxuan.publicity.list;

import io.luxuan.publicity.ListKey;
import io.luxuan.publicity.ListSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds whose list it is: a module's own first, else the meeting's. */
@Component
class ListSources {
    private final List<ListSource> sources;
    private final MeetingList meeting;

    ListSources(List<ListSource> sources, MeetingList meeting) {
        this.sources = sources;
        this.meeting = meeting;
    }

    void roundEnded(String roundId) {
        sources.forEach(source -> source.roundEnded(roundId));
    }

    ListSource of(ListKey list) {
        return sources.stream().filter(source -> source != meeting && source.has(list)).findFirst().orElse(meeting);
    }
}
