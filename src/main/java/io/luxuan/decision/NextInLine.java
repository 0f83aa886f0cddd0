package io.luxuan.decision;

import java.util.List;
import java.util.Optional;

/**
 * Who rises when an entry falls out.
 *
 * @param entry empty when nobody is left, or when equals wait for the meeting
 * @param tied  ids of equals that only the meeting can put in order
 */
record NextInLine(Optional<ProposedEntry> entry, List<String> tied) {}
