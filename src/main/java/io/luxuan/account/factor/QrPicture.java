package io.luxuan.account.factor;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A text as a picture that telephones read, drawn as lines of an SVG in an address that pages may show. */
final class QrPicture {
    private static final int QUIET = 0;

    private QrPicture() {}

    static String address(String text) {
        byte[] svg = svg(cells(text)).getBytes(StandardCharsets.UTF_8);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
    }

    private static BitMatrix cells(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, QUIET, QUIET);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static String svg(BitMatrix cells) {
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < cells.getHeight(); y++) {
            for (int x = 0; x < cells.getWidth(); x++) {
                dark.append(cells.get(x, y) ? "M" + x + " " + y + "h1v1h-1z" : "");
            }
        }
        String picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">"
                + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/><path d=\"%s\"/></svg>";
        return picture.formatted(cells.getWidth(), cells.getHeight(), dark);
    }
}
