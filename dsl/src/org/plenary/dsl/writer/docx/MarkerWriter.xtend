package org.plenary.dsl.writer.docx

import org.eclipse.xtend.lib.annotations.FinalFieldsConstructor

/**
 * Writes the number or letter before a paragraph: its counting part as a SEQ field, and round what references cite of
 * it a bookmark.
 */
@FinalFieldsConstructor
package final class MarkerWriter {

    val extension Markup markup
    val Printing printing
    val TextRuns runs
    val sequences = new Sequences

    /** Lets a sequence begin again. */
    def void begin(String sequence) {
        sequences.begin(sequence)
    }

    /** Writes a marker that is counted in a sequence. */
    def void counted(String blockId, String marker, String sequence) {
        val numeral = Numeral.read(marker, sequences.due(sequence))
        labelled(blockId, marker) [ from, to |
            if (numeral.present && from <= numeral.get.start && numeral.get.end <= to) {
                runs.text(marker.substring(from, numeral.get.start))
                runs.field(sequences.instruction(sequence, numeral.get), numeral.get.of(marker))[]
                runs.text(marker.substring(numeral.get.end, to))
            } else {
                runs.text(marker.substring(from, to))
            }
        ]
    }

    /** Writes a marker or the name of an annex as it is. */
    def void plain(String blockId, String label) {
        labelled(blockId, label)[from, to|runs.text(label.substring(from, to))]
    }

    /** Calls for the stretches before, within and after the bookmark; without one for the whole. */
    private def void labelled(String blockId, String label, (int, int)=>void stretch) {
        val cited = printing.references.citedOf(blockId)
        if (cited.present) {
            val start = label.lastIndexOf(cited.get)
            val end = start + cited.get.length
            val id = printing.nextBookmark
            stretch.apply(0, start)
            empty("bookmarkStart", "id" -> id, "name" -> printing.references.bookmarkOf(blockId))
            stretch.apply(start, end)
            empty("bookmarkEnd", "id" -> id)
            stretch.apply(end, label.length)
        } else {
            stretch.apply(0, label.length)
        }
    }
}
