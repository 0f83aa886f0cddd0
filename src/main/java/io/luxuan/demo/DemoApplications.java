package io.luxuan.demo;

import io.luxuan.application.form.AttachFile;
import io.luxuan.application.form.SaveAnswer;
import io.luxuan.application.formality.CheckFormality;
import io.luxuan.application.leader.EnterLeader;
import io.luxuan.application.recommend.Recommend;
import io.luxuan.application.submit.StartApplication;
import io.luxuan.application.submit.SubmitApplication;
import io.luxuan.demo.DemoContent.Proposal;
import io.luxuan.programme.Programme;
import io.luxuan.programme.form.Form;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.actor.Actors;
import io.luxuan.storage.Upload;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Applicants, recommenders and the formality check, each acting as themselves. */
@Component
class DemoApplications {
    private final StartApplication start;
    private final SaveAnswer answers;
    private final AttachFile files;
    private final EnterLeader leaders;
    private final SubmitApplication submission;
    private final Recommend recommendation;
    private final CheckFormality formality;
    private final Rounds rounds;
    private final DemoPeople people;
    private final DemoTime time;
    private final Map<String, String> texts = DemoContent.texts();

    DemoApplications(StartApplication start, SaveAnswer answers, AttachFile files, EnterLeader leaders, SubmitApplication submission,
            Recommend recommendation, CheckFormality formality, Rounds rounds, DemoPeople people, DemoTime time) {
        this.start = start;
        this.answers = answers;
        this.files = files;
        this.leaders = leaders;
        this.submission = submission;
        this.recommendation = recommendation;
        this.formality = formality;
        this.rounds = rounds;
        this.people = people;
        this.time = time;
    }

    /** @param share of the form that is filled, 0 to 1; files are put in only to a whole form */
    String draft(String roundId, Proposal proposal, double share) {
        return Actors.as(people.applicant(proposal.unit()), () -> {
            String id = start.start(roundId);
            Programme programme = rounds.programmeOf(roundId);
            Map<String, String> all = new DemoForm(proposal, people.nameOf(proposal.unit()), texts, time.today())
                    .answers(programme);
            Map<String, String> some = new LinkedHashMap<>();
            all.entrySet().stream().limit(Math.round(all.size() * share)).forEach(it -> some.put(it.getKey(), it.getValue()));
            answers.saveAll(id, some);
            if (share == 1) {
                attachAll(id, programme.form());
                if (programme.eligibility().tellsLeaders()) {
                    leaders.enter(id, false, "DEMO" + Hashes.sha256(proposal.leader() + proposal.unit()).substring(0, 12));
                }
            }
            return id;
        });
    }

    private void attachAll(String id, Form form) {
        byte[] pdf = DemoPdf.bytes();
        form.questions().filter(question -> question.type() == QuestionType.ATTACHMENT && question.required())
                .forEach(question -> files.attach(id, question.key(),
                        new Upload(question.label() + ".pdf", pdf.length, new ByteArrayResource(pdf))));
    }

    String submit(String roundId, Proposal proposal) {
        String id = draft(roundId, proposal, 1);
        Actors.run(people.applicant(proposal.unit()), () -> submission.submit(id));
        return id;
    }

    void recommend(String id, Proposal proposal) {
        Actors.run(people.recommenderOf(proposal.unit()), () -> recommendation.recommend(id, "材料属实，同意推荐。"));
    }

    void giveBack(String id, Proposal proposal, String reason) {
        Actors.run(people.recommenderOf(proposal.unit()), () -> recommendation.giveBack(id, reason));
    }

    void pass(String id) {
        Actors.run(people.manager(), () -> formality.pass(id));
    }

    void correct(String id, Map<String, String> remarks) {
        Actors.run(people.manager(), () -> formality.giveBack(id, remarks));
    }
}
