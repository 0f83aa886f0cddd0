package io.luxuan.application;

import io.luxuan.programme.Programme;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What another module asks of an application before it is handed in for the first time. */
public interface EntryCondition {
    Verdict mayEnter(Programme programme, ApplicationSummary application);

    /**
     * The same of many of one unit that are handed in together: by application why it may not. None of them stands in another's
     * way unless what an earlier one takes is gone for the later. Whoever asks the database says it in few statements.
     */
    default Map<String, Refused> obstacles(Programme programme, List<ApplicationSummary> together) {
        Map<String, Refused> found = new LinkedHashMap<>();
        together.forEach(one -> mayEnter(programme, one).noteAt(one.id(), found));
        return found;
    }
}
