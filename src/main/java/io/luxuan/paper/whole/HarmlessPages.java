package io.luxuan.paper.whole;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Pages of a stranger's PDF in a paper of ours: what is seen stays, seals and filled fields too; what acts, opens, runs or leads
 * elsewhere does not.
 */
final class HarmlessPages {
    private static final List<COSName> OF_A_PAGE = names("AA", "Annots", "B", "PieceInfo", "PresSteps", "Metadata", "StructParents", "Tabs", "AF");
    private static final List<COSName> OF_A_MARK = names(
            "A", "AA", "Dest", "P", "Parent", "Popup", "IRT", "StructParent", "AF", "FT", "T", "V", "DV", "MK", "OC");
    private static final List<String> NOT_SEEN = List.of("Link", "Popup", "FileAttachment", "Movie", "Sound", "Screen", "RichMedia", "3D");
    private static final COSName STAMP = COSName.getPDFName("Stamp");
    private static final COSName APPEARANCE = COSName.getPDFName("AP");

    private HarmlessPages() {}

    static void into(PDDocument paper, PDDocument from) throws IOException {
        for (PDPage page : from.getPages()) {
            List<PDAnnotation> seen = seen(page);
            OF_A_PAGE.forEach(page.getCOSObject()::removeItem);
            PDPage imported = paper.importPage(page);
            OF_A_PAGE.forEach(imported.getCOSObject()::removeItem);
            if (!seen.isEmpty()) {
                imported.setAnnotations(seen);
            }
        }
    }

    private static List<PDAnnotation> seen(PDPage page) throws IOException {
        List<PDAnnotation> seen = new ArrayList<>();
        for (PDAnnotation mark : page.getAnnotations()) {
            COSDictionary what = mark.getCOSObject();
            if (!NOT_SEEN.contains(mark.getSubtype()) && what.containsKey(APPEARANCE) && !mark.isHidden()) {
                OF_A_MARK.forEach(what::removeItem);
                what.setItem(COSName.SUBTYPE, STAMP);
                seen.add(mark);
            }
        }
        return seen;
    }

    private static List<COSName> names(String... names) {
        return List.of(names).stream().map(COSName::getPDFName).toList();
    }
}
