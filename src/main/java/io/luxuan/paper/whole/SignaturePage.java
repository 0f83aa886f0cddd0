package io.luxuan.paper.whole;

import io.luxuan.application.WholeApplication;
import io.luxuan.paper.print.PageTable;
import io.luxuan.paper.print.PageWriter;
import io.luxuan.paper.print.TextStyle;
import org.springframework.stereotype.Component;

/** The page that is signed and sealed, with a code by which its scan finds back to the text that was signed. */
@Component
class SignaturePage {
    private static final float SIDE = 30;
    private static final float ROOM = 130;
    private static final float LEADER = 90;

    private final PaperTexts texts;

    SignaturePage(PaperTexts texts) {
        this.texts = texts;
    }

    void write(PageWriter page, WholeApplication whole) {
        String code = whole.signatureCode().text();
        page.newPage();
        page.code(code, SIDE, true);
        page.write(TextStyle.TITLE, texts.of("paper.whole.signature"));
        page.write(TextStyle.TEXT, texts.of("paper.whole.signature.about", whole.document().summary().title(),
                whole.document().summary().organisationName(), whole.shortDigest()));
        page.write(TextStyle.TEXT, texts.of("paper.whole.signature.declare"));
        PageTable rooms = page.table(1, 4);
        rooms.room(texts.of("paper.whole.signature.leader"), texts.of("paper.whole.signature.leader.date"), LEADER);
        rooms.room(texts.of("paper.whole.signature.unit"), texts.of("paper.whole.signature.unit.date"), ROOM);
        if (whole.recommender() != null) {
            rooms.room(texts.of("paper.whole.signature.recommender", whole.recommender()), texts.of("paper.whole.signature.recommender.date"), ROOM);
        }
        rooms.end();
        page.write(TextStyle.SMALL, texts.of("paper.whole.signature.way"));
        page.code(code, SIDE, false);
    }
}
