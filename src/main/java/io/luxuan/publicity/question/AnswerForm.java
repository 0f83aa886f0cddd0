package io.luxuan.publicity.question;

/** @param shown the question as everybody would read it @param act {@code publish}, or {@code private} for whoever asked alone */
public record AnswerForm(String shown, String answer, String act, int revision) {
    public boolean isPublic() {
        return "publish".equals(act);
    }

    static AnswerForm of(Question question) {
        return new AnswerForm(question.publicText() == null ? question.askedText() : question.publicText(), question.answer(), "",
                question.revision());
    }
}
