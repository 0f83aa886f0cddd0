package io.luxuan.recognition.meeting;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationReader;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.programme.Programme;
import io.luxuan.recognition.judging.Judged;
import io.luxuan.recognition.judging.JudgedMapper;
import io.luxuan.recognition.opinion.Opinion;
import io.luxuan.recognition.opinion.Opinions;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.Tasks;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A recognition as staff read it: what is to be checked, what was found, and what the meeting made of it. */
@UseCase
public class ReadRecognition {
    private final JudgedMapper judged;
    private final RecognitionMeetingMapper meetings;
    private final Applications applications;
    private final ApplicationReader reader;
    private final Opinions opinions;
    private final Rounds rounds;
    private final Tasks tasks;

    ReadRecognition(JudgedMapper judged, RecognitionMeetingMapper meetings, Applications applications, ApplicationReader reader,
            Opinions opinions, Rounds rounds, Tasks tasks) {
        this.judged = judged;
        this.meetings = meetings;
        this.applications = applications;
        this.reader = reader;
        this.opinions = opinions;
        this.rounds = rounds;
        this.tasks = tasks;
    }

    /** @param opinion of the department that is asked; null for none */
    public record Line(ApplicationSummary application, Judged judged, Opinion opinion) {}

    /** @param waiting to be checked against the standard; @param meeting null before it is confirmed; @param open may be confirmed now */
    public record Page(Round round, Programme programme, Slice<ApplicationSummary> waiting, List<Line> judged,
            RecognitionMeeting meeting, boolean open) {}

    /** @param asks whether another department's opinion is needed; @param opinion null before it is entered */
    public record Check(Round round, Programme programme, ApplicationDocument document, boolean open, boolean asks, Opinion opinion) {}

    @ForStaff
    public Page of(String roundId, String cursor) {
        Programme programme = recognising(roundId);
        Slice<ApplicationSummary> waiting = applications.inRound(roundId, Set.of(ApplicationStatus.ACCEPTED), cursor, Slice.PAGE);
        List<Judged> all = judged.inRound(roundId);
        Map<String, ApplicationSummary> byId = applications.byIds(all.stream().map(Judged::applicationId).toList());
        Map<String, Opinion> said = opinions.inRound(programme.recognition(), roundId);
        return new Page(rounds.get(roundId), programme, waiting,
                all.stream().map(one -> new Line(byId.get(one.applicationId()), one, said.get(one.applicationId()))).toList(),
                meetings.find(roundId).orElse(null), tasks.open(ConfirmRecognition.TASK, roundId, null).isPresent());
    }

    @ForStaff
    public Check check(String applicationId) {
        ApplicationDocument document = reader.read(applicationId);
        String roundId = document.summary().roundId();
        Programme programme = recognising(roundId);
        return new Check(rounds.get(roundId), programme, document, document.summary().status() == ApplicationStatus.ACCEPTED,
                opinions.isNeeded(programme.recognition(), applicationId), opinions.of(applicationId).orElse(null));
    }

    private Programme recognising(String roundId) {
        Programme programme = rounds.programmeOf(roundId);
        if (programme.recognition() == null) {
            throw new NotFound("recognition", roundId);
        }
        return programme;
    }
}
