package io.luxuan.round;

import io.luxuan.programme.Programme;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The register of rounds. */
public interface Rounds {
    /** Opens a round from the newest version of its programme and starts its process. Answers the round's id. */
    String open(OpenRound command);

    Round get(String id);

    /** Titles by id in one statement; a round that is gone is left out, and no round (null) may be asked for. */
    Map<String, String> titles(Collection<String> ids);

    /** The programme version that the round pinned. */
    Programme programmeOf(String roundId);

    /** The same without looking the round up again. */
    Programme programmeOf(Round round);

    /** Rounds in their call at this moment: what an applicant may enter. */
    List<Round> inCall();

    /** All rounds, newest first. A province has some fifty a year; staff pages filter by year. */
    List<Round> ofYear(int year);

    /** All rounds of one programme, newest first. */
    List<Round> ofProgramme(String programmeId);

    /** Rounds of which some date may fall between two moments, newest first. */
    List<Round> between(LocalDateTime from, LocalDateTime until);

    List<Integer> years();

    /** Moves the round on; entering the stage it is in already changes nothing. */
    void enter(String roundId, RoundStage stage);

    /** Holds the round until the transaction ends: what several nodes begin at once is done by one after the other. */
    void hold(String roundId);
}
