package org.themewright.ui.internal.themes;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.model.Codebook;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.ui.StudyView;
import org.themewright.ui.internal.codebook.CodebookDrag;
import org.themewright.ui.internal.codings.BlindCoding;
import org.themewright.ui.internal.widgets.AllRows;
import org.themewright.ui.internal.widgets.Coalescer;
import org.themewright.ui.internal.widgets.FilterField;
import org.themewright.ui.internal.widgets.FocusActions;
import org.themewright.ui.internal.widgets.HintStack;
import org.themewright.ui.internal.widgets.InsertKey;
import org.themewright.ui.internal.widgets.MoveKeys;
import org.themewright.ui.internal.widgets.WordFilter;

/** The themes of the study as a tree with the codes they gather, and how well they are borne out. */
public final class ThemesView extends StudyView {

	private static final Set<EStructuralFeature> SHOWN = Set.of(Literals.CODEBOOK__THEMES, Literals.CODE__CODES,
			Literals.THEME__CODES, Literals.THEME__THEMES, Literals.THEME__STATE, Literals.THEME__KEY_QUOTES,
			Literals.NAMED__NAME, Literals.CODE__COLOUR, Literals.THEME__COLOUR);

	private HintStack stack;
	private ThemesTree tree;
	private ThemeCounting counting;
	/** Of the study that is shown; null when none is. */
	private BlindCoding blind;
	private ThemeRows rows;
	private ThemesActions actions;
	private Coalescer recount;
	private Coalescer countingAnew;

	@Override
	protected void createContents(Composite parent) {
		stack = new HintStack(parent);
		Composite content = stack.getContent();
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(content);
		Composite top = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(4, 4, 4, 0).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		FilterField filter = new FilterField(top, Messages.filter, this::setFilter);
		tree = new ThemesTree(content, () -> rows, this::getSession);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
		filter.leadTo(tree.getViewer().getTree());
		recount = new Coalescer(content, this::recount);
		countingAnew = new Coalescer(content, this::countAnew);
		actions = new ThemesActions(this, tree, () -> rows);
		setUp();
		getSite().setSelectionProvider(tree.getViewer());
		actions.fillToolBar(getViewSite().getActionBars().getToolBarManager());
	}

	private void setUp() {
		Tree control = tree.getViewer().getTree();
		CodebookDrag.install(tree.getViewer());
		ThemesDrop.install(tree.getViewer(), this::getSession, actions::pick);
		tree.getViewer().addOpenListener(event -> actions.open());
		new FocusActions(getViewSite().getActionBars(), control)
				.add(ActionFactory.DELETE, actions.action(Messages.delete, actions::delete))
				.add(ActionFactory.RENAME, actions.action(Messages.rename, tree::rename))
				.add(ActionFactory.COPY, actions.action(Messages.copy, actions::copy))
				.add(ActionFactory.SELECT_ALL, actions.action(Messages.selectAll, () -> AllRows.select(control)));
		InsertKey.install(getSite(), actions::createSibling);
		MoveKeys.install(getSite(), () -> actions.move(-1), () -> actions.move(1));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(actions::fillMenu);
		control.setMenu(menu.createContextMenu(control));
		getSite().registerContextMenu(menu, tree.getViewer());
	}

	@Override
	protected void showStudy(StudySession session) {
		Codebook codebook = session == null ? null : session.getStudy().getCodebook();
		stopCounting();
		rows = null;
		if (session != null) {
			blind = new BlindCoding(session, countingAnew::requestAfterPaint);
			counting = new ThemeCounting(session, blind::shows, this::recount);
			rows = new ThemeRows(() -> counting.get(), blind::shows);
		}
		tree.getViewer().setInput(codebook);
		tree.getViewer().expandToLevel(2);
		actions.setEnabled(codebook != null);
		stack.show(session == null ? Messages.noStudy : codebook == null ? Messages.unreadable : null);
	}

	/** Other codings are hidden than before, which editors show first. */
	private void countAnew() {
		if (counting != null) {
			counting.stop();
			counting = new ThemeCounting(getSession(), blind::shows, this::recount);
			recount();
		}
	}

	private void stopCounting() {
		if (counting != null) {
			counting.stop();
			counting = null;
			blind.dispose();
			blind = null;
		}
	}

	/** What is shown follows at once, what is counted a little later, and what typing does when it rests. */
	@Override
	protected void showChange(StudyChange change) {
		boolean counted = counting.update(change);
		if (touchesAny(change, SHOWN)) {
			tree.getViewer().refresh();
		} else if (counted) {
			if (change.replacements().isEmpty()) {
				recount.request();
			} else {
				recount.requestAtRest();
			}
		}
	}

	private static boolean touchesAny(StudyChange change, Set<EStructuralFeature> features) {
		return change.notifications().stream().anyMatch(each -> features.contains(each.getFeature()));
	}

	private void recount() {
		if (getSession() != null) {
			tree.getViewer().refresh();
		}
	}

	private void setFilter(WordFilter words) {
		if (getSession() != null) {
			tree.setFilter(words);
		}
	}

	/** Selects rows, once they are shown, to go on with. */
	void select(List<TreePath> paths) {
		tree.select(paths);
		tree.getViewer().getTree().setFocus();
	}

	StudySession session() {
		return getSession();
	}

	@Override
	public void setFocus() {
		if (getSession() != null) {
			tree.getViewer().getTree().setFocus();
		} else {
			stack.getControl().setFocus();
		}
	}

	@Override
	public void dispose() {
		stopCounting();
		super.dispose();
	}
}
