package io.luxuan.programme;

import io.luxuan.programme.form.Form;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.OpenNumber;
import io.luxuan.programme.money.OpenNumber.Sets;
import io.luxuan.shared.NotFound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What can be selected, as one immutable version of a YAML file.
 *
 * @param format     which keys a file has: {@link #FORMAT}; null in versions of before
 * @param id         catalogue id such as {@code P1}
 * @param process    key of the BPMN process that runs its rounds
 * @param policy     the article that the programme rests on
 * @param policies   further articles that carry it, such as one that outlives the first
 * @param retired    first day on which no round of it opens any more, such as 2026-07-01; null while it is offered
 * @param leads      lead departments (牵头部门)
 * @param fields     the dictionary that an application's field is chosen from (13 fields, or industries for P7); empty for none
 * @param stages     titles of the stages in order, for the guide shown to applicants
 * @param quota      null like {@code constraints} where no meeting selects
 * @param rubric     null like {@code panel} and {@code scoring} where no experts score
 * @param publicity  null where nothing is put up for objections
 * @param project    null where nothing is contracted and accepted
 * @param claim      null but for a window of claims
 * @param recognition null but for a recognition
 * @param passMark   points of 100 below which nothing is selected; null for none, and where the round sets it
 * @param formality  what the check before review looks at; null where claims are verified instead
 * @param papers     what a project's unit hands in; empty where there is no project
 * @param imports    null where rounds take no file of ratings
 * @param numbers   what the policy leaves open and each round sets; empty where it leaves nothing open
 * @param budget     what a round may spend unless it says otherwise, in 万元; null for no limit
 */
public record Programme(
        Integer format,
        String id,
        int version,
        String name,
        String process,
        PolicyArticle policy,
        List<PolicyArticle> policies,
        String retired,
        List<String> leads,
        String summary,
        Quota quota,
        Funding funding,
        Eligibility eligibility,
        FieldDictionary fields,
        Form form,
        Rubric rubric,
        PanelRule panel,
        Scoring scoring,
        SecondStage secondStage,
        List<String> stages,
        Constraints constraints,
        PublicityRule publicity,
        ProjectRule project,
        ClaimRule claim,
        RecognitionRule recognition,
        BigDecimal passMark,
        BigDecimal budget,
        FormalityRule formality,
        List<PaperForm> papers,
        ImportRule imports,
        List<OpenNumber> numbers) {
    public static final int FORMAT = 2;

    public Programme {
        policies = policies == null ? List.of() : List.copyOf(policies);
        fields = fields == null ? FieldDictionary.NONE : fields;
        papers = papers == null ? List.of() : List.copyOf(papers);
        numbers = numbers == null ? List.of() : List.copyOf(numbers);
    }

    /** @throws IllegalArgumentException when projects of this programme hand in no such paper */
    public PaperForm paper(PaperForm.Kind kind) {
        return papers.stream().filter(paper -> paper.kind() == kind).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no paper " + kind));
    }

    /** Whether an application belongs to one of a dictionary's fields. */
    public boolean hasFields() {
        return !fields.entries().isEmpty();
    }

    /** The same programme under constraints that a round set for itself. */
    public Programme under(Constraints others) {
        return with(funding, others, project, recognition, passMark);
    }

    /** The same programme with what a round set of its numbers: amounts, marks, the first payment. @param set by key */
    public Programme settled(Map<String, BigDecimal> set) {
        return numbers.isEmpty() ? this : SettledNumbers.of(this, set);
    }

    /** The same programme, whose applications take up one of these challenges. */
    public Programme offering(List<Challenge> challenges) {
        return !hasChallenges() ? this : new Programme(format, id, version, name, process, policy, policies, retired, leads, summary, quota,
                funding, eligibility, fields, form.offering(form.roles().challenge(), challenges.stream().map(Challenge::option).toList()),
                rubric, panel, scoring, secondStage, stages, constraints, publicity, project, claim, recognition, passMark, budget,
                formality, papers, imports, numbers);
    }

    /** Whether each round publishes challenges that applications take up (揭榜挂帅). */
    public boolean hasChallenges() {
        return form != null && form.roles() != null && form.roles().challenge() != null;
    }

    Programme with(Funding otherFunding, Constraints otherConstraints, ProjectRule otherProject, RecognitionRule otherRecognition,
            BigDecimal otherMark) {
        return new Programme(format, id, version, name, process, policy, policies, retired, leads, summary, quota, otherFunding, eligibility, fields,
                form, rubric, panel, scoring, secondStage, stages, otherConstraints, publicity, otherProject, claim, otherRecognition,
                otherMark, budget, formality, papers, imports, numbers);
    }

    /** The same programme with other papers of its projects. */
    public Programme with(List<PaperForm> others) {
        return others.equals(papers) ? this : new Programme(format, id, version, name, process, policy, policies, retired, leads, summary, quota,
                funding, eligibility, fields, form, rubric, panel, scoring, secondStage, stages, constraints, publicity, project, claim,
                recognition, passMark, budget, formality, others, imports, numbers);
    }

    /** Whether each round sets this itself. */
    public boolean leavesOpen(Sets what) {
        return numbers.stream().anyMatch(open -> open.sets() == what);
    }

    /** Whether rounds may change some of their numbers after they opened. */
    public boolean changesBeforeReview() {
        return numbers.stream().anyMatch(OpenNumber::changesBeforeReview);
    }

    /** The same programme, of which no round opens any more from this day on. */
    public Programme retiredFrom(String day) {
        return new Programme(format, id, version, name, process, policy, policies, day, leads, summary, quota, funding, eligibility, fields, form,
                rubric, panel, scoring, secondStage, stages, constraints, publicity, project, claim, recognition, passMark, budget,
                formality, papers, imports, numbers);
    }

    /** Whether applications go through the department that recommends their unit; claims go to the verifiers at once. */
    public boolean recommends() {
        return claim == null;
    }

    /** All articles that the programme rests on, the first one first. */
    public List<PolicyArticle> articles() {
        return Stream.concat(Stream.of(policy), policies.stream()).toList();
    }

    /** The last day on which any of its policies is in force. */
    public String validUntil() {
        return articles().stream().map(PolicyArticle::validUntil).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Whether one of its policies is in force on this day. */
    public boolean restsOnPolicyOn(LocalDate day) {
        return articles().stream().anyMatch(article -> article.isInForceOn(day));
    }

    /** Whether rounds of it may be opened on this day. */
    public boolean isOfferedOn(LocalDate day) {
        return restsOnPolicyOn(day) && !isRetiredOn(day);
    }

    /** What its claims follow. @throws NotFound where there are none: a page of claims was asked for under another round */
    public ClaimRule claimRule() {
        if (claim == null) {
            throw new NotFound("claims of programme", id);
        }
        return claim;
    }

    public boolean isRetiredOn(LocalDate day) {
        return retired != null && !day.isBefore(LocalDate.parse(retired));
    }
}
