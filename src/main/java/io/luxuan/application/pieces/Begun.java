package io.luxuan.application.pieces;

import java.util.List;

/** What a browser needs to send a file, or to go on with it. @param there numbers of the pieces that arrived before */
public record Begun(String id, int pieceBytes, int pieces, List<Integer> there) {}
