package io.luxuan.application.submit;

import io.luxuan.application.store.ApplicationForm;
import io.luxuan.application.store.Eligible;
import io.luxuan.programme.Programme;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.round.Round;
import io.luxuan.shared.Verdict.Refused;
import java.util.List;

/** What one should know before starting. @param obstacle why this organisation may not start; null when it may */
record GuidePage(Round round, Programme programme, ApplicationForm form, TimeLeft left, Refused obstacle, String draftId) {
    /** Whether a workbook may bring many. */
    public boolean isMany() {
        return Eligible.manyTogether(programme).isAllowed();
    }

    public List<io.luxuan.programme.form.Form.Question> attachments() {
        return form.questions().filter(question -> question.type() == QuestionType.ATTACHMENT).toList();
    }
}
