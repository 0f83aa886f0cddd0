package io.luxuan.application.workbook;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.Eligible;
import io.luxuan.application.store.Setting;
import io.luxuan.application.workbook.WorkbookClaimMapper.Known;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.round.Round;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.lane.CostlyReadings;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.FileStore;
import io.luxuan.storage.FileStore.Kept;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A unit brings the attachments of its workbook's claims in one archive: all of them are put to their questions or, with every fault named by
 * the file's path, none is. Files go into the store before any transaction begins, and out again when one is wrong.
 */
@UseCase
@ForUnitWriters
public class TakeArchive {
    private final WorkbookClaimMapper taken;
    private final FilesOfArchive record;
    private final FileStore files;
    private final Setting setting;
    private final MovableClock clock;

    TakeArchive(WorkbookClaimMapper taken, FilesOfArchive record, FileStore files, Setting setting, MovableClock clock) {
        this.taken = taken;
        this.record = record;
        this.files = files;
        this.setting = setting;
        this.clock = clock;
    }

    /** What stands for a file until its row is written. */
    record Put(NamedFile file, String applicationId, String question, Kept kept) {}

    /**
     * The same archive may come twice: what is there already stays as it is.
     *
     * @return how many files are new
     * @throws FaultyWorkbook when anything in it is wrong, and then nothing has been put in
     */
    public int take(String roundId, byte[] zip) {
        Round round = setting.round(roundId);
        Eligible.manyTogether(setting.programme(round)).require();
        Eligible.callIsOpen(round, Arrival.moment(clock)).require();
        List<NamedFile> named = CostlyReadings.read(() -> ReadArchive.of(zip));
        Map<String, Question> questions = setting.form(roundId).questions().filter(question -> question.type() == QuestionType.ATTACHMENT)
                .collect(Collectors.toMap(Question::label, Function.identity(), (one, other) -> one));
        Map<String, Known> claims = claims(roundId, named);
        List<Put> put = new ArrayList<>();
        List<SheetFault> faults = new ArrayList<>();
        Map<String, Integer> present = new HashMap<>();
        try {
            for (NamedFile file : named) {
                refusal(file, claims, questions).ifPresentOrElse(why -> faults.add(new SheetFault(file.path(), 0, "", why)),
                        () -> keep(file, claims, questions, present, put, faults));
            }
            if (!faults.isEmpty()) {
                throw new FaultyWorkbook(faults);
            }
            return record.record(roundId, put, files::drop);
        } catch (RuntimeException nothing) {
            put.forEach(one -> files.drop(one.kept()));
            throw nothing;
        }
    }

    private Map<String, Known> claims(String roundId, List<NamedFile> named) {
        String unit = Actors.require().organisationId();
        return Chunks.all(named.stream().map(file -> SheetClaim.keyOf(file.number())).distinct().toList(), keys -> taken.known(roundId, unit, keys))
                .stream().collect(Collectors.toMap(Known::numberKey, Function.identity()));
    }

    private static Optional<Refused> refusal(NamedFile file, Map<String, Known> claims, Map<String, Question> questions) {
        Known claim = claims.get(SheetClaim.keyOf(file.number()));
        if (claim == null) {
            return Verdict.refused("archive.number-unknown", file.number()).refusal();
        }
        if (claim.status() != ApplicationStatus.DRAFT) {
            return Verdict.refused("archive.handed-in", file.number()).refusal();
        }
        return questions.containsKey(file.question()) ? Optional.empty()
                : Verdict.refused("archive.question-unknown", file.question(), String.join("、", questions.keySet())).refusal();
    }

    private void keep(NamedFile file, Map<String, Known> claims, Map<String, Question> questions, Map<String, Integer> present, List<Put> put,
            List<SheetFault> faults) {
        String application = claims.get(SheetClaim.keyOf(file.number())).applicationId();
        Question question = questions.get(file.question());
        int before = present.merge(application + " " + question.key(), 1, Integer::sum) - 1;
        try {
            put.add(new Put(file, application, question.key(), files.keep(file.upload(), question.accept(), question.limit(), before)));
        } catch (Refusal wrong) {
            faults.add(new SheetFault(file.path(), 0, "", (Refused) Verdict.refused(wrong.code(), wrong.arguments())));
        }
    }
}
