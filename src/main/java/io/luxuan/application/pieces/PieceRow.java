package io.luxuan.application.pieces;

/** A piece that arrived. @param pieceNo from 0 */
record PieceRow(String uploadId, int pieceNo, String fileId, String mediaType, long sizeBytes, String sha256) {}
