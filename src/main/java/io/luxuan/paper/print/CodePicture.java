package io.luxuan.paper.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.lowagie.text.Image;
import java.util.Map;

/** A text as a square that a scan can be read back from, even where a seal stands on a part of it. */
final class CodePicture {
    private static final int DOTS = 10;
    private static final int BITS = 8;
    private static final int QUIET = 4;

    private CodePicture() {}

    static Image of(String text) {
        BitMatrix cells = cells(text);
        int width = cells.getWidth() * DOTS;
        int stride = (width + BITS - 1) / BITS;
        byte[] light = new byte[stride * width];
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                if (!cells.get(x / DOTS, y / DOTS)) {
                    light[y * stride + x / BITS] |= (byte) (0x80 >> x % BITS);
                }
            }
        }
        return Image.getInstance(width, width, 1, 1, light);
    }

    private static BitMatrix cells(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, QUIET));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }
}
