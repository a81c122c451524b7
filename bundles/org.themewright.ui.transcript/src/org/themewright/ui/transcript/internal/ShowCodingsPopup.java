package org.themewright.ui.transcript.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.themewright.model.Code;
import org.themewright.model.Codebook;
import org.themewright.model.Coding;
import org.themewright.model.Named;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.model.Transcript;
import org.themewright.ui.StudyImages;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.codings.CodingFilter;
import org.themewright.ui.transcript.internal.text.CodeMatch;

/** Chooses which codings are shown, by researcher, code and theme; the text follows each tick. */
final class ShowCodingsPopup extends PopupDialog {

	private static final int WIDTH = 360;
	private static final int HEIGHT = 380;

	/** What codings are chosen by. */
	private enum Group {
		RESEARCHERS, CODES, THEMES
	}

	private final Transcript transcript;
	private final CodingVisibility visibility;
	private final Point location;
	private final Map<Object, Integer> counts = new HashMap<>();
	private Text input;
	private CheckboxTreeViewer tree;
	private CodeMatch match = new CodeMatch(""); //$NON-NLS-1$

	/**
	 * @param parent the window
	 * @param transcript whose codings are chosen
	 * @param visibility follows what is ticked
	 * @param location where, on the screen
	 */
	ShowCodingsPopup(Shell parent, Transcript transcript, CodingVisibility visibility, Point location) {
		super(parent, SWT.RESIZE | SWT.ON_TOP | SWT.TOOL, true, false, false, false, false, null, null);
		this.transcript = transcript;
		this.visibility = visibility;
		this.location = location;
		for (Coding each : StudyObjects.codingsIn(transcript)) {
			if (visibility.mayBeSeen(each)) {
				count(each.getCode());
				count(StudyObjects.setOf(each).getResearcher());
			}
		}
	}

	private void count(Object object) {
		if (object != null) {
			counts.merge(object, 1, Integer::sum);
		}
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 6).spacing(6, 6).applyTo(area);
		input = new Text(area, SWT.SINGLE | SWT.BORDER | SWT.SEARCH);
		input.setMessage(Messages.ShowCodingsPopup_message);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(input);
		button(area, Messages.ShowCodingsPopup_all, true);
		button(area, Messages.ShowCodingsPopup_none, false);
		tree = new CheckboxTreeViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1)
				.hint(WIDTH, HEIGHT).applyTo(tree.getControl());
		tree.setUseHashlookup(true);
		tree.setContentProvider(new Contents());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		tree.setCheckStateProvider(new Checks());
		tree.addFilter(new Matching());
		tree.addCheckStateListener(event -> show(event.getElement(), event.getChecked()));
		tree.addOpenListener(event -> showOnly(tree.getStructuredSelection().getFirstElement()));
		tree.setInput(StudyObjects.studyOf(transcript));
		tree.expandAll();
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(visibility.isBlind() ? Messages.ShowCodingsPopup_hintBlind : Messages.ShowCodingsPopup_hint);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(4, 0).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
		input.addModifyListener(event -> find());
		input.addListener(SWT.KeyDown, this::steer);
		return area;
	}

	private void button(Composite parent, String text, boolean shown) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> List.of(Group.values()).forEach(each -> show(each, shown)));
	}

	@Override
	protected Control getFocusControl() {
		return input;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return location;
	}

	private void steer(Event event) {
		boolean down = event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (down && tree.getTree().getItemCount() > 0) {
			event.doit = false;
			tree.setSelection(new StructuredSelection(firstMatch()), true);
			tree.getTree().setFocus();
		}
	}

	/** What somebody who types looks for, rather than the group it stands in. */
	private Object firstMatch() {
		TreeItem first = tree.getTree().getItem(0);
		return match.isEmpty() || first.getItemCount() == 0 ? first.getData() : deepest(first).getData();
	}

	private TreeItem deepest(TreeItem item) {
		for (TreeItem each : item.getItems()) {
			if (each.getData() instanceof Named named && fits(named)) {
				return each;
			}
			if (each.getItemCount() > 0) {
				TreeItem below = deepest(each);
				if (below.getData() instanceof Named named && fits(named)) {
					return below;
				}
			}
		}
		return item.getItemCount() > 0 ? item.getItem(0) : item;
	}

	private void find() {
		match = new CodeMatch(input.getText());
		tree.refresh();
		tree.expandAll();
	}

	private boolean fits(Named named) {
		String name = StudyLabels.text(named);
		return match.rank(name, named instanceof Code code ? StudyObjects.path(code) : name) != CodeMatch.NONE;
	}

	// what is chosen

	private void show(Object element, boolean shown) {
		CodingFilter filter = visibility.display().filter();
		set(element == Group.RESEARCHERS || element instanceof Researcher
				? filter.withResearchers(researchers(element), shown)
				: filter.withCodes(codes(element), shown));
	}

	/** Shows of codes or of researchers nothing else. */
	private void showOnly(Object element) {
		CodingFilter filter = visibility.display().filter();
		if (element instanceof Researcher researcher) {
			set(filter.withResearchers(researchers(Group.RESEARCHERS), false).withResearchers(List.of(researcher), true));
		} else if (element instanceof Named) {
			set(filter.onlyCodes(codes(element), codes(Group.CODES)));
		}
	}

	private void set(CodingFilter filter) {
		visibility.setDisplay(visibility.display().withFilter(filter));
		tree.refresh();
	}

	private Collection<Researcher> researchers(Object element) {
		return element instanceof Researcher researcher ? List.of(researcher)
				: StudyObjects.studyOf(transcript).getResearchers();
	}

	private Collection<Code> codes(Object element) {
		Codebook codebook = StudyObjects.studyOf(transcript).getCodebook();
		return switch (element) {
		case Code code -> StudyObjects.withSubcodes(code);
		case Theme theme -> ThemeCodes.of(theme);
		case Group group when group == Group.THEMES -> codebook == null ? List.of() : ofThemes(codebook.getThemes());
		default -> StudyObjects.allCodes(codebook);
		};
	}

	private static Set<Code> ofThemes(List<Theme> themes) {
		Set<Code> result = new LinkedHashSet<>();
		themes.forEach(each -> result.addAll(ThemeCodes.of(each)));
		return result;
	}

	private final class Checks implements ICheckStateProvider {

		@Override
		public boolean isChecked(Object element) {
			CodingFilter filter = visibility.display().filter();
			return switch (element) {
			case Researcher researcher -> visibility.shows(researcher);
			case Code code -> filter.shows(code);
			case Group group when group == Group.RESEARCHERS -> researchers(group).stream().anyMatch(visibility::shows);
			default -> codes(element).stream().anyMatch(filter::shows);
			};
		}

		@Override
		public boolean isGrayed(Object element) {
			CodingFilter filter = visibility.display().filter();
			return switch (element) {
			case Researcher researcher -> false;
			case Code code -> false;
			case Group group when group == Group.RESEARCHERS -> !researchers(group).stream().allMatch(visibility::shows);
			default -> !codes(element).stream().allMatch(filter::shows);
			};
		}
	}

	private final class Contents implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return Group.values();
		}

		@Override
		public Object[] getChildren(Object parent) {
			Codebook codebook = StudyObjects.studyOf(transcript).getCodebook();
			return switch (parent) {
			case Group group when group == Group.RESEARCHERS -> researchers(group).toArray();
			case Group group when codebook == null -> new Object[0];
			case Group group -> (group == Group.CODES ? codebook.getCodes() : codebook.getThemes()).toArray();
			case Code code -> code.getCodes().toArray();
			case Theme theme -> {
				Set<Object> below = new LinkedHashSet<>(theme.getThemes());
				below.addAll(theme.getCodes());
				yield below.toArray();
			}
			default -> new Object[0];
			};
		}

		/** A code can stand in several themes, so what it stands in is not told. */
		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}

	/** Keeps what fits the letters typed, and what leads to it. */
	private final class Matching extends ViewerFilter {

		@Override
		public boolean select(Viewer viewer, Object parent, Object element) {
			if (match.isEmpty() || element instanceof Named named && fits(named)) {
				return true;
			}
			for (Object each : ((Contents) tree.getContentProvider()).getChildren(element)) {
				if (select(viewer, element, each)) {
					return true;
				}
			}
			return false;
		}
	}

	private final class Labels extends LabelProvider implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {

		private final StudyLabels labels = new StudyLabels();

		@Override
		public StyledString getStyledText(Object element) {
			if (element instanceof Group group) {
				return new StyledString(switch (group) {
				case RESEARCHERS -> Messages.ShowCodingsPopup_researchers;
				case CODES -> Messages.ShowCodingsPopup_codes;
				case THEMES -> Messages.ShowCodingsPopup_themes;
				});
			}
			StyledString text = new StyledString(labels.getText(element));
			Integer count = counts.get(element);
			return count == null ? text : text.append("  " + count, StyledString.COUNTER_STYLER); //$NON-NLS-1$
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof Group group ? switch (group) {
			case RESEARCHERS -> StudyImages.get("researcher"); //$NON-NLS-1$
			case CODES -> StudyImages.get("codebook"); //$NON-NLS-1$
			case THEMES -> StudyImages.get("theme"); //$NON-NLS-1$
			} : labels.getImage(element);
		}

		@Override
		public void dispose() {
			labels.dispose();
			super.dispose();
		}
	}
}
