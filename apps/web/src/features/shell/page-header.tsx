import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useSession } from '../../session.ts'
import { Icon } from '../../ui/icon.tsx'
import { AccountMenu } from './account-menu.tsx'
import { MainNavigation } from './main-navigation.tsx'
import styles from './page-header.module.css'

export function PageHeader() {
  const texts = useTexts()
  const { user, demo } = useSession()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <header className={styles['header']}>
      <div className={styles['strip']}>
        <div className={styles['inner']}>
          <Link to={paths.home} className={styles['brand']}>
            <span aria-hidden="true" className={styles['mark']}>
              17
            </span>
            <span className={styles['product']}>Kommune17</span>
            <span className={styles['claim']}>{texts.shell.productClaim}</span>
          </Link>
          <AccountMenu />
        </div>
      </div>
      {demo && (
        <p className={styles['demo']}>
          <span className={styles['inner']}>
            <Icon name="info" size={18} />
            {texts.shell.demoNotice}
          </span>
        </p>
      )}
      {user !== null && (
        <div className={styles['bar']}>
          <div className={styles['inner']}>
            <button
              type="button"
              className={styles['toggle']}
              aria-expanded={isOpen}
              aria-controls="main-navigation"
              onClick={() => setIsOpen(!isOpen)}
            >
              <Icon name={isOpen ? 'close' : 'menu'} />
              {texts.shell.menu}
            </button>
            <MainNavigation isOpen={isOpen} onFollow={() => setIsOpen(false)} />
          </div>
        </div>
      )}
    </header>
  )
}
