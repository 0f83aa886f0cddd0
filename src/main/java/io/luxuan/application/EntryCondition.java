package io.luxuan.application;

import io.luxuan.programme.Programme;
import io.luxuan.shared.Verdict;

/** What another module asks of an application before it is handed in for the first time. */
public interface EntryCondition {
    Verdict mayEnter(Programme programme, ApplicationSummary application);
}
