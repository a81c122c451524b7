package org.themewright.ui.internal.results;

import java.util.Optional;

import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.export.Picture;
import org.themewright.analysis.export.SvgTheme;
import org.themewright.analysis.export.WordCloud;

/** The words of a table as large as they are frequent. */
public final class WordCloudView extends PictureView {

	@Override
	protected Optional<Picture> draw(AnalysisResult result, SvgTheme colours) {
		return WordCloud.of((TableResult) result, colours);
	}
}
